"""How a short text reads: word classes, their order, person, tense and denial, for the models of tone and moments."""

"""Whether a profile places itself in crypto, NFT or web3 culture, where going by an alias is the custom."""

import re

from py_core.messages.profile import Profile
from py_core.profiles.normalise import fold, plain

_WORDS = re.compile(
    r"\b(?:nfts?|web ?3|web3\w*|defi|crypto|cryptos|cryptocurrency|cryptocurrencies|bitcoin|btc"
    r"|bitcoiner|ethereum|solana|cardano|polkadot|polygon labs|"
    r"dao|daos|\w{2,}dao|bayc|mayc|cryptopunks?|azuki|doodles nft|pudgy|\w{0,12}degen|hodl|hodler|wagmi|ngmi"
    r"|lfg nft|airdrops?|opensea|metaverse|metamask|"
    r"smart contracts?|solidity|on.?chain|altcoins?|memecoins?|stablecoins?|zk.?rollups?|staking"
    r"|hedera|dogecoin|shib|xrp|blockchain|"
    r"decentrali[sz]ed (?:tech\w*|finance|web|apps?)|mint(?:ing|ed)? (?:now|live|out)|pfp collection"
    r"|satoshi|hashgraph)\b|\w\.eth\b|\.sol\b(?!\w)"
)
_TICKERS = re.compile(r"(?<!\w)\$[A-Z]{2,6}\b")
_MONEY = {"$USD", "$CAD", "$AUD", "$SPY", "$QQQ"}
_NOT_THIS = re.compile(r"\b(?:no|not|hate|anti|against) (?:crypto|nfts?|web ?3)\b|cryptograph|crypto.?zoolog")


def is_web3(profile: Profile) -> bool:
    """True for a name service ending, a token culture word, two or more tickers, or an NFT picture."""
    if profile.avatar and (profile.avatar.shape == "hexagon" or profile.avatar.kind == "nft"):
        return True
    written = plain(
        " ".join(
            filter(
                None,
                ((profile.name or "")[:120], (profile.bio or "")[:1_000], (profile.location or "")[:100]),
            )
        )
    )
    low = fold(written)
    if _NOT_THIS.search(low):
        return False
    return bool(
        _WORDS.search(low)
        or fold(profile.handle).endswith(("_eth", "eth_"))
        or len(set(_TICKERS.findall(written)) - _MONEY) >= 2
    )

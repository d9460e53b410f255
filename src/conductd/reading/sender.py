"""Who wrote, and does our own border vouch for it?

The role comes from the exact addr-spec. Authentication means alignment (RFC 7489, section 3.1): the domain that passed
is the From domain or stands above or below it. Anything odd about From makes an outsider.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from conductd.model import Address, Role, Roster, Sender
from conductd.reading.authentication import Method, Results, trusted
from conductd.reading.structure import Mail

NOBODY_VOUCHES = "no result of a trusted server"


@dataclass(frozen=True, slots=True)
class _Verdict:
    passed: bool
    failed: bool
    how: str


def identify(mail: Mail, from_: Address | None, from_defects: Sequence[str], roster: Roster) -> Sender:
    """The sender's role and standing. A member's address whose check failed is an outsider's mail, and says so."""
    if from_ is None or from_defects:
        return Sender(Role.OUTSIDER, authenticated=False, how="From is missing or doubtful")
    address = from_.address.lower()
    verdict = _verdict(trusted(mail.headers, roster.authserv_ids), address.rpartition("@")[2])
    member = roster.by_address.get(address)
    role = member.role if member else Role.BOARD if address == roster.board else Role.OUTSIDER
    if verdict.failed:
        return Sender(Role.OUTSIDER, authenticated=False, how=verdict.how, failed=True)
    name = member.addresses[0] if member else None
    return Sender(role, authenticated=verdict.passed, how=verdict.how, member=name)


def aligned(domain: str | None, from_domain: str) -> bool:
    """Relaxed alignment without a list of public suffixes: equal, or one beneath the other of at least two labels."""
    if not domain or not from_domain:
        return False
    one, other = domain.lower().rstrip("."), from_domain.lower().rstrip(".")
    shorter, longer = sorted((one, other), key=len)
    return one == other or (shorter.count(".") >= 1 and longer.endswith("." + shorter))


def _verdict(results: Results | None, domain: str) -> _Verdict:
    if results is None:
        return _Verdict(passed=False, failed=False, how=NOBODY_VOUCHES)
    failure, success = _failure(results), _success(results, domain)
    how = f"{failure or success or 'no aligned pass'} by {results.server}"
    return _Verdict(passed=failure is None and success is not None, failed=failure is not None, how=how)


def _failure(results: Results) -> str | None:
    """The border tried and refused: DMARC failed, or both SPF and DKIM left nothing to believe."""
    dkim = {method.result for method in results.of("dkim")}
    spf = {method.result for method in results.of("spf")}
    if any(method.result == "fail" for method in results.of("dmarc")):
        return "dmarc=fail"
    if any(method.result == "pass" for method in results.of("dmarc")) or "pass" in dkim:
        return None
    if "fail" in dkim and "pass" not in spf:
        return "dkim=fail without spf=pass"
    return "spf=fail without dkim=pass" if "fail" in spf else None


def _success(results: Results, domain: str) -> str | None:
    """The first method that passes for the From domain. A border that saw another From vouches for nothing here."""
    dmarc = results.of("dmarc")
    if any((method.value("header.from") or domain).rpartition("@")[2] != domain for method in dmarc):
        return None
    if any(method.result == "pass" and method.value("header.from") for method in dmarc):
        return "dmarc=pass"
    if any(method.result == "pass" and aligned(_signer(method), domain) for method in results.of("dkim")):
        return "dkim=pass"
    if any(method.result == "pass" and aligned(_envelope(method), domain) for method in results.of("spf")):
        return "spf=pass"
    return None


def _signer(method: Method) -> str | None:
    value = method.value("header.d", "header.i")
    return value.rpartition("@")[2] if value else None


def _envelope(method: Method) -> str | None:
    value = method.value("smtp.mailfrom", "smtp.mail", "smtp.from")
    return value.rpartition("@")[2] if value else None

"""Edge: TLS. In: where a server is, and a file of authorities. Out: whether and how it may be told a password."""

from __future__ import annotations

import ssl
from pathlib import Path

from detector.errors import CertificateRefused


def verifying_context(ca_file: Path | None) -> ssl.SSLContext:
    """TLS that checks certificate and host name, against the system's authorities or those in `ca_file`.

    A certificate in `ca_file` counts as it stands there: a bridge on this machine signs its own, often not in the form
    of RFC 5280 section 4.2.1, which Python 3.13 insists on.

    Raises CertificateRefused where the file cannot be read or holds no certificate.
    """
    try:
        context = ssl.create_default_context(cafile=str(ca_file) if ca_file else None)
    except OSError as problem:
        raise CertificateRefused(
            f"The certificates in {ca_file} cannot be read.", "Check ca_file in the settings."
        ) from problem
    if ca_file:
        context.verify_flags |= ssl.VERIFY_X509_PARTIAL_CHAIN
        context.verify_flags &= ~ssl.VERIFY_X509_STRICT
    return context

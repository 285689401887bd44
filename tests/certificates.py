"""Certificates for tests, made by a certificate authority that lives as long as the test run."""

from __future__ import annotations

import ssl
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

_DAY = timedelta(days=1)
Span = tuple[timedelta, timedelta]  # from when to when a certificate holds, counted from now
_NOW_AND_THEN: Span = (-_DAY, 30 * _DAY)


@dataclass(frozen=True, slots=True)
class Authority:
    """`file` is the PEM file that a client trusts."""

    file: Path
    _key: ec.EllipticCurvePrivateKey
    _name: x509.Name

    @classmethod
    def create(cls, folder: Path) -> Authority:
        key = ec.generate_private_key(ec.SECP256R1())
        name = _name("Rejoinder test authority")
        certificate = _signed(name, name, key.public_key(), key, ca=True, host=None)
        file = folder / "ca.pem"
        file.write_bytes(certificate.public_bytes(serialization.Encoding.PEM))
        return cls(file, key, name)

    def issue(
        self,
        host: str,
        certificate_file: Path,
        key_file: Path,
        *,
        valid: Span = _NOW_AND_THEN,
        self_signed: bool = False,
    ) -> None:
        """A certificate for one host name, signed by this authority, or by nobody but itself."""
        key = ec.generate_private_key(ec.SECP256R1())
        by, issuer = (key, _name(host)) if self_signed else (self._key, self._name)
        signed = _signed(_name(host), issuer, key.public_key(), by, ca=self_signed, host=host, valid=valid)
        certificate_file.write_bytes(signed.public_bytes(serialization.Encoding.PEM))
        key_file.write_bytes(
            key.private_bytes(
                serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
            )
        )

    def server_context(
        self,
        folder: Path,
        host: str = "localhost",
        *,
        valid: Span = _NOW_AND_THEN,
        self_signed: bool = False,
    ) -> ssl.SSLContext:
        """What a server for `host` presents; its certificate is written to HOST.pem in `folder`."""
        certificate, key = folder / f"{host}.pem", folder / f"{host}.key"
        self.issue(host, certificate, key, valid=valid, self_signed=self_signed)
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        context.load_cert_chain(certificate, key)
        return context


def _name(common: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, common)])


def _signed(
    subject: x509.Name,
    issuer: x509.Name,
    public: ec.EllipticCurvePublicKey,
    by: ec.EllipticCurvePrivateKey,
    *,
    ca: bool,
    host: str | None,
    valid: Span = _NOW_AND_THEN,
) -> x509.Certificate:
    now = datetime.now(UTC)
    builder = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(public)
        .serial_number(x509.random_serial_number())
        .not_valid_before(now + valid[0])
        .not_valid_after(now + valid[1])
        .add_extension(x509.BasicConstraints(ca=ca, path_length=None), critical=True)
        .add_extension(
            _key_usage(ca), critical=True
        )  # Python 3.13 verifies strictly (RFC 5280 section 4.2.1.3)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(public), critical=False)
        .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(by.public_key()), critical=False)
    )
    if host is not None:
        builder = builder.add_extension(x509.SubjectAlternativeName([_called(host)]), critical=False)
    return builder.sign(by, hashes.SHA256())


def _called(host: str) -> x509.GeneralName:
    try:
        return x509.IPAddress(ip_address(host))
    except ValueError:
        return x509.DNSName(host)


def _key_usage(ca: bool) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=True, key_cert_sign=ca, crl_sign=ca, content_commitment=False, key_encipherment=False,
        data_encipherment=False, key_agreement=False, encipher_only=False, decipher_only=False,
    )  # fmt: skip

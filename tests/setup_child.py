"""The installed command with a DNS server and an HTTPS port of the test's own. In: their ports, a certificate, and the
arguments. It is run as a program: `python setup_child.py DNS_PORT HTTPS_PORT CA_FILE [ARGUMENT]...`"""

from __future__ import annotations

import sys
from pathlib import Path

from responder import verbs_setup
from responder.__main__ import run
from responder.discovery import Network

if __name__ == "__main__":
    dns_port, https_port, ca_file, *arguments = sys.argv[1:]
    verbs_setup.LOOKUP = Network(("127.0.0.1", int(dns_port)), int(https_port), Path(ca_file), seconds=10.0)
    sys.exit(run(arguments))

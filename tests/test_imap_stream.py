"""What comes over the line is bounded: a literal in its size, a command and a connection in their time."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from hypothesis import given
from hypothesis import strategies as st
from imapclient.exceptions import IMAPClientAbortError

from detector.imap_stream import Stream, TooLong, _Streamed


@contextmanager
def line() -> Iterator[tuple[Stream, socket.socket]]:
    near, far = socket.socketpair()
    near.settimeout(20.0)
    try:
        yield Stream(near), far
    finally:
        near.close()
        far.close()


@given(
    st.lists(st.binary(max_size=40).filter(lambda b: b"\n" not in b), max_size=8),
    st.lists(st.integers(1, 9), min_size=1),
)
def test_lines_and_literals_come_whole_however_they_are_cut(lines: list[bytes], cuts: list[int]) -> None:
    sent = b"".join(b"%d\n%s\n" % (len(one), one) for one in lines)
    with line() as (stream, far):
        at = 0
        for number in range(len(sent)):
            size = cuts[number % len(cuts)]
            far.sendall(sent[at : at + size])
            at += size
            if at >= len(sent):
                break
        far.shutdown(socket.SHUT_WR)
        for one in lines:
            size = int(stream.readline(1_000))
            assert (size, stream.read(size)) == (len(one), one)
            assert stream.readline(1_000) == b"\n"
        assert stream.readline(1_000) == b""
        assert stream.bytes_read == len(sent)


def test_a_line_without_end_is_handed_over_at_its_limit() -> None:
    with line() as (stream, far):
        far.sendall(b"x" * 50)
        assert stream.readline(40) == b"x" * 40


def test_a_literal_larger_than_asked_for_is_refused_before_it_is_read() -> None:
    with line() as (stream, _):
        stream.begin(largest_literal=10)
        with pytest.raises(IMAPClientAbortError, match="announced 11 bytes where at most 10 were asked for"):
            stream.read(11)


def test_a_literal_that_imaplib_asks_for_in_pieces_is_refused_all_the_same() -> None:
    class InPieces:  # as imaplib does since 3.12.9 and 3.13.2
        file: Stream

        def read(self, size: int) -> bytes:
            return b"".join(self.file.read(1) for _ in range(size))

    class Connection(_Streamed, InPieces):
        def __init__(self, stream: Stream) -> None:
            self._stream = stream

    with line() as (stream, far):
        far.sendall(b"x" * 20)
        stream.begin(largest_literal=10)
        with pytest.raises(IMAPClientAbortError, match="announced 11 bytes"):
            Connection(stream).read(11)


def test_what_the_server_hung_up_in_the_middle_of_comes_short() -> None:
    with line() as (stream, far):
        far.sendall(b"abc")
        far.close()
        assert stream.read(10) == b"abc"
        assert stream.read(10) == b""


def test_a_server_that_sends_a_byte_now_and_then_is_not_waited_for_for_ever() -> None:
    near, far = socket.socketpair()
    near.settimeout(0.02)
    stream, stopped = Stream(near), threading.Event()

    def drip() -> None:
        while not stopped.wait(0.005):
            far.send(b"x")

    thread = threading.Thread(target=drip)
    thread.start()
    try:
        with pytest.raises(TooLong, match="too slowly"):
            stream.readline(1_000_000)
    finally:
        stopped.set()
        thread.join()
        near.close()
        far.close()


def test_a_connection_beyond_its_time_is_over_however_well_the_server_answers() -> None:
    with line() as (stream, far):
        far.sendall(b"* OK\r\n")
        stream.end_within(-1.0)
        with pytest.raises(TooLong, match="the pass took longer than it may"):
            stream.readline(100)
        stream.end_within(None)
        assert stream.readline(100) == b"* OK\r\n"


def test_waiting_ends_with_bytes_with_another_socket_or_with_time() -> None:
    other, waker = socket.socketpair()
    with line() as (stream, far), other, waker:
        assert not stream.wait(0.0)
        waker.send(b"!")
        assert not stream.wait(20.0, [other])
        far.sendall(b"* 1 EXISTS\r\n* 2 EXISTS\r\n")
        assert stream.wait(20.0)
        stream.readline(100)
        assert stream.wait(20.0)  # the second line was read from the socket already

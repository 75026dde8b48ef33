package id.sidik.protocol;

/** The ways in which packets may stand on a serial line, in the order in which they are tried (section 14). */
@SingleSource("section 14, D")
public enum SerialCandidate {
    /** Nothing around the packet: a short silence ends it. */
    BARE,
    /** The same eight bytes before it as over TCP. */
    PREAMBLE;

    public SerialFraming framing() {
        return switch (this) {
            case BARE -> new BareFraming();
            case PREAMBLE -> new PreambleFraming();
        };
    }
}

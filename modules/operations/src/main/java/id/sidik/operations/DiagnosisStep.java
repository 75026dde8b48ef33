package id.sidik.operations;

/** The tests of a search for the cause, in their order. */
public enum DiagnosisStep {
    /** The laptop has an address in some network. */
    LAPTOP,
    /** The machine's address can be reached from it. */
    NETWORK,
    /** Somebody is at the machine's address. */
    ADDRESS,
    /** It is the machine itself. */
    OWNER,
    /** The machine answers at another address. */
    ELSEWHERE,
    /** Calls come back. */
    LOSS,
    /** The machine's port is open. */
    PORT,
    /** What answers speaks the machines' language. */
    LANGUAGE,
    /** The communication key is right. */
    KEY,
    /** Nobody else holds the machine. */
    BUSY,
    /** The clocks agree. */
    CLOCK,
    /** The server that the machine reports to answers. */
    SERVER,
    /** The way that is left when nothing else works. */
    WAY_OUT;

    /** 1–13, as technicians name the tests. */
    public int number() {
        return ordinal() + 1;
    }

    static DiagnosisStep of(int number) {
        return values()[number - 1];
    }
}

package id.sidik.intake.modem;

/** A modem that does not do what it is asked. Tells no numbers of people. */
public final class ModemException extends Exception {
    private static final long serialVersionUID = 1L;

    private final ModemFault fault;
    private final int code;
    private final boolean afterText;

    ModemException(ModemFault fault) {
        this(fault, 0);
    }

    /** @param code what the modem or the system gave, 0 for none */
    ModemException(ModemFault fault, int code) {
        this(fault, code, false);
    }

    private ModemException(ModemFault fault, int code, boolean afterText) {
        super(code == 0 ? fault.name() : fault + " " + code);
        this.fault = fault;
        this.code = code;
        this.afterText = afterText;
    }

    /** The same, when the text of a message was already given to the modem. */
    ModemException withTextGiven() {
        return new ModemException(fault, code, true);
    }

    /** Whether the message may have been sent in spite of it. */
    boolean afterText() {
        return afterText;
    }

    public ModemFault fault() {
        return fault;
    }

    /** The number of {@code +CMS ERROR} or {@code +CME ERROR}, or of the system; 0 for none. */
    public int code() {
        return code;
    }
}

package id.sidik.protocol;

/**
 * What a bulk read asks for (section 7): the inner command and two numbers that choose its kind.
 *
 * @param command   0–65535
 * @param function  kind of data for commands that know several
 * @param extension 0 in all captures
 */
public record BufferRequest(int command, int function, int extension) {
    /** Bytes of PREPARE_BUFFER's data. */
    public static final int SIZE = 11;
    private static final int FUNCTION_OF_USERS = 5;
    private static final int FUNCTION_OF_TEMPLATES = 2;

    public static BufferRequest users() {
        return new BufferRequest(Command.USERTEMP_RRQ, FUNCTION_OF_USERS, 0);
    }

    /** All fingerprint templates: a {@link TemplateDataset}. */
    public static BufferRequest templates() {
        return new BufferRequest(Command.DB_RRQ, FUNCTION_OF_TEMPLATES, 0);
    }

    public static BufferRequest attendance() {
        return new BufferRequest(Command.ATTLOG_RRQ, 0, 0);
    }

    /** The operation log (section 9.4). */
    public static BufferRequest operations() {
        return new BufferRequest(Command.OPLOG_RRQ, 0, 0);
    }

    /** Data of PREPARE_BUFFER (section 7.1). */
    public byte[] encode() {
        byte[] data = new byte[SIZE];
        data[0] = 1;
        Bytes.put16(data, 1, command);
        Bytes.put32(data, 3, function);
        Bytes.put32(data, 7, extension);
        return data;
    }

    /** Data of the inner command when it is sent by itself (section 7.2). */
    public byte[] plain() {
        return function == 0 ? new byte[0] : new byte[]{(byte) function};
    }

    /** @throws MalformedException when there are not eleven bytes */
    public static BufferRequest decode(byte[] data) throws MalformedException {
        if (data.length != SIZE) throw new MalformedException("a buffer request has 11 bytes, got " + data.length);
        return new BufferRequest(Bytes.u16(data, 1), Bytes.i32(data, 3), Bytes.i32(data, 7));
    }
}

package id.sidik.protocol;

/**
 * The session id and the reply counter of one connection (sections 2.2, 2.3 and 3.1). The id is taken from the answer
 * to CONNECT and from nowhere else: later frames use that field for other things.
 */
public final class SessionCounter {
    private static final int WRAP = 65_535;

    private int session;
    private int last = -1;

    /** The next request; CONNECT first, with session 0 and number 0. */
    public Packet next(int code, byte... data) {
        last = (last + 1) % WRAP;
        return Packet.of(code, session, last, data);
    }

    /** Takes the session from the answer to CONNECT, ACK_OK and ACK_UNAUTH alike. */
    public void opened(Packet answer) {
        session = answer.session();
    }

    public int session() {
        return session;
    }

    /** Whether this answers the last request; a late answer to an earlier one and an event do not. */
    public boolean answers(Packet reply) {
        return reply.reply() == last && reply.code() != Command.REG_EVENT;
    }
}

package id.sidik.protocol;

/** What a machine tells of itself while a client listens (section 13): bits of REG_EVENT's mask, codes of the events. */
public final class EventCode {
    public static final int ATTENDANCE = 0x001;
    public static final int FINGER = 0x002;
    public static final int ENROL_USER = 0x004;
    public static final int ENROL_FINGER = 0x008;
    public static final int BUTTON = 0x010;
    public static final int UNLOCK = 0x020;
    public static final int VERIFY = 0x080;
    public static final int SCORE = 0x100;
    public static final int ALARM = 0x200;
    /** Every event there is, as the vendor's programs ask for them. */
    public static final int ALL = 0xFFFF;
    /** No event from now on. */
    public static final int NONE = 0;

    private EventCode() {}

    /** Data of REG_EVENT. @param mask of the codes here */
    public static byte[] registration(int mask) {
        byte[] data = new byte[4];
        Bytes.put32(data, 0, mask);
        return data;
    }
}

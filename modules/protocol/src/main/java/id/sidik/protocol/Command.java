package id.sidik.protocol;

/** Command codes of requests (section 4). */
public final class Command {
    public static final int DB_RRQ = 7;
    public static final int USERTEMP_RRQ = 9;
    public static final int OPTIONS_RRQ = 11;
    public static final int OPTIONS_WRQ = 12;
    public static final int ATTLOG_RRQ = 13;
    public static final int GET_FREE_SIZES = 50;
    public static final int GET_TIME = 201;
    public static final int REG_EVENT = 500;
    public static final int CONNECT = 1000;
    public static final int EXIT = 1001;
    public static final int ENABLEDEVICE = 1002;
    public static final int DISABLEDEVICE = 1003;
    public static final int RESTART = 1004;
    public static final int REFRESHDATA = 1013;
    public static final int GET_VERSION = 1100;
    public static final int AUTH = 1102;
    public static final int PREPARE_DATA = 1500;
    public static final int DATA = 1501;
    public static final int FREE_DATA = 1502;
    public static final int PREPARE_BUFFER = 1503;
    public static final int READ_BUFFER = 1504;

    private Command() {}
}

package id.sidik.simulator;

/** Commands that this machine answers and that no client of ours sends (section 4). */
final class MachineCommand {
    static final int OPLOG_RRQ = 34;
    static final int STARTVERIFY = 60;
    static final int CANCELCAPTURE = 62;
    static final int STATE_RRQ = 64;
    static final int GET_PINWIDTH = 69;
    static final int GET_USERTEMP = 88;
    static final int SET_TIME = 202;
    static final int REFRESHOPTION = 1014;

    private MachineCommand() {}
}

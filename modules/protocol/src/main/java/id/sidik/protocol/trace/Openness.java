package id.sidik.protocol.trace;

import id.sidik.protocol.Command;
import id.sidik.protocol.Reply;
import java.util.Locale;
import java.util.Set;

/** Which packets may be written down whole. Everything that is not named here is hidden: a new command begins hidden. */
final class Openness {
    private static final Set<Integer> QUESTIONS = Set.of(Command.CONNECT, Command.EXIT, Command.ENABLEDEVICE,
            Command.DISABLEDEVICE, Command.RESTART, Command.POWEROFF, Command.SLEEP, Command.RESUME,
            Command.FREE_DATA, Command.PREPARE_BUFFER, Command.READ_BUFFER, Command.PREPARE_DATA,
            Command.GET_VERSION, Command.GET_FREE_SIZES, Command.GET_TIME, Command.SET_TIME, Command.STATE_RRQ,
            Command.REG_EVENT, Command.REFRESHDATA, Command.REFRESHOPTION, Command.TESTVOICE, Command.UNLOCK,
            Command.DELETE_USER, Command.DELETE_USERTEMP, Command.CLEAR_DATA, Command.CLEAR_ATTLOG,
            Command.CLEAR_OPLOG, Command.CLEAR_ADMIN, Command.USERGRP_RRQ, Command.USERGRP_WRQ, Command.USERTZ_RRQ,
            Command.USERTZ_WRQ, Command.GRPTZ_RRQ, Command.GRPTZ_WRQ, Command.TZ_RRQ, Command.TZ_WRQ,
            Command.ULG_RRQ, Command.ULG_WRQ, Command.GET_PINWIDTH, Command.TMP_WRITE, Command.SAVE_USERTEMPS,
            Command.CHECKSUM_BUFFER, Command.GET_USERTEMP, Command.USERTEMP_RRQ, Command.DB_RRQ, Command.ATTLOG_RRQ,
            Command.OPLOG_RRQ, Command.STARTVERIFY, Command.CANCELCAPTURE, Command.OPTIONS_RRQ, Reply.ACK_OK);
    private static final Set<Integer> ANSWERED_OPENLY = Set.of(Command.CONNECT, Command.GET_VERSION,
            Command.GET_FREE_SIZES, Command.GET_TIME, Command.STATE_RRQ, Command.GET_PINWIDTH,
            Command.PREPARE_BUFFER, Command.USERGRP_RRQ, Command.USERTZ_RRQ, Command.GRPTZ_RRQ, Command.TZ_RRQ,
            Command.ULG_RRQ, Command.CHECKSUM_BUFFER, Command.DOORSTATE_RRQ);
    private static final Set<Integer> OPEN_DATASETS = Set.of(Command.ATTLOG_RRQ, Command.OPLOG_RRQ);

    private Openness() {}

    static boolean asksOpenly(int command) {
        return QUESTIONS.contains(command);
    }

    static boolean isAnsweredOpenly(int command) {
        return ANSWERED_OPENLY.contains(command);
    }

    /** Attendance and operation logs hold numbers and times, and their layout is what support needs to see. */
    static boolean isOpenDataset(int command) {
        return OPEN_DATASETS.contains(command);
    }

    /** Keys and passwords of a machine, of its network and of its servers. */
    static boolean isSecretOption(String key) {
        String low = key.toLowerCase(Locale.ROOT);
        return low.contains("key") || low.contains("pass") || low.contains("pwd") || low.contains("pin")
                && !low.contains("width");
    }
}

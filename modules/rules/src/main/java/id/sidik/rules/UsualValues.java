package id.sidik.rules;

import java.util.LinkedHashMap;
import java.util.Map;

/** What holds where a pack says nothing (rule model, section 1, column "Default"). */
public final class UsualValues {
    private static final Map<String, String> ALL = new LinkedHashMap<>();

    static {
        put("windows.mode", "\"RELATIVE_SPLIT\"");
        put("windows.openBeforeIn", "120");
        put("windows.closeAfterOut", "240");
        put("windows.inClose", "\"SOFT\"");
        put("windows.outOpen", "\"SOFT\"");
        put("windows.multiIn", "\"FIRST\"");
        put("windows.multiOut", "\"LAST\"");
        put("tolerance.lateGraceMinutes", "0");
        put("tolerance.graceMode", "\"FULL\"");
        put("tolerance.freeEventsPerMonth", "0");
        put("deduction.fullMonthAbsentPct", "null");
        put("deduction.escalation", "[]");
        put("apel", "null");
        put("evidence.deadlineDays", "null");
        put("evidence.docDateRule", "null");
        put("evidence.reconCloseWorkday", "null");
        put("discipline.minutesPerDay", "450");
        put("discipline.convert", "true");
        put("discipline.carryOver", "false");
        put("discipline.period", "\"CALENDAR_YEAR\"");
        put("tpp.monthCapPct", "100");
        put("tpp.rounding", "\"HALF_UP\"");
        put("tpp.disciplineCuts", "[]");
        put("manual.allowedReasons",
                "[\"DEVICE_DOWN\",\"NOT_ENROLLED\",\"FINGER_UNREADABLE\",\"NO_NETWORK\",\"FORCE_MAJEURE\"]");
        put("manual.signedBy", "\"" + ManualRule.HEAD + "\"");
        put("enrolment.maxFingers", String.valueOf(Enrolment.USUAL_FINGERS));
        put("enrolment.pinAllowed", "true");
        put("enrolment.faceAllowed", "true");
        put("exempt", "[]");
        put("unitHold.enabled", "false");
        put("activity", "null");
        put("report.paper", "\"F4\"");
    }

    private UsualValues() {}

    private static void put(String path, String json) {
        ALL.put(path, json);
    }

    /** Place to JSON, in the order of the rule model. */
    public static Map<String, String> all() {
        return java.util.Collections.unmodifiableMap(ALL);
    }
}

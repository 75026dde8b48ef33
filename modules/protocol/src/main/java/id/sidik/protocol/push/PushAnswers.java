package id.sidik.protocol.push;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a machine is answered (soap-and-push 5, 6, 8). */
public final class PushAnswers {
    /** "I have it": said only when what came is kept. */
    public static final String OK = "OK";
    /** The bits say: punches, deeds, new fingers and people, changed people and fingers; no pictures and no faces. */
    private static final String WANTED = "1101101100";
    private static final String WANTED_BY_NAME = "TransData AttLog\tOpLog\tEnrollUser\tChgUser\tEnrollFP\tChgFP";
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx");

    private PushAnswers() {}

    /** So many rows are kept. */
    public static String kept(int rows) {
        return "OK: " + rows;
    }

    /** Rows of a table of dialect 3 are kept. */
    public static String kept(String table, int rows) {
        return table + "=" + rows;
    }

    public static String time(OffsetDateTime now) {
        return MOMENT.format(now);
    }

    /**
     * The settings of dialects 1 and 2.
     *
     * @param stamps how far each table ("ATTLOG", "OPERLOG") was told, in the machine's own words; a missing one is 0: all
     */
    public static String settings(PushDialect dialect, String serial, Map<String, String> stamps, ZoneOffset offset,
            PushHabits habits) {
        List<String> lines = new ArrayList<>(List.of("GET OPTION FROM: " + serial));
        String punches = stamp(stamps, "ATTLOG");
        String deeds = stamp(stamps, "OPERLOG");
        lines.add("Stamp=" + punches);
        lines.add("OpStamp=" + deeds);
        if (dialect != PushDialect.V1) {
            lines.add("ATTLOGStamp=" + punches);
            lines.add("OPERLOGStamp=" + deeds);
        }
        lines.addAll(List.of("ErrorDelay=60", "Delay=15", "TransTimes=00:00;14:05", "TransInterval=1",
                "TransFlag=" + (dialect == PushDialect.V1 ? WANTED : WANTED_BY_NAME), "Realtime=1", "Encrypt=0",
                "TimeZone=" + habits.zoneForm().text(offset)));
        return String.join("\r\n", lines) + "\r\n";
    }

    /**
     * The settings of dialect 3 (soap-and-push 6.2, C).
     * No switch: a machine that does not take it reports nothing, and nothing is lost.
     */
    @id.sidik.protocol.SingleSource("soap-and-push 6.2 (TH)")
    public static String settingsOfThird(String session) {
        return String.join("\n", "ServerVersion=3.1.2", "ServerName=ADMS", "PushVersion=3.1.2", "ErrorDelay=60",
                "RequestDelay=15", "TransTimes=00:00;14:05", "TransInterval=1", "TransTables=User Transaction",
                "Realtime=1", "SessionID=" + session, "TimeoutSec=10", "BioPhotoFun=0", "BioDataFun=0",
                "MultiBioDataSupport=0", "MultiBioPhotoSupport=0") + "\n";
    }

    public static String registered(String code) {
        return "RegistryCode=" + code;
    }

    private static String stamp(Map<String, String> stamps, String table) {
        return stamps.getOrDefault(table, "0");
    }

    /** Machines read bodies as bytes: names go out in UTF-8. */
    public static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

package id.sidik.simulator;

import id.sidik.protocol.push.PushDialect;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;

/** How a reporting machine words what it tells (soap-and-push 4, 5 and 7). */
record PushWords(PushDialect dialect, String serial) {
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    private String path(String endpoint) {
        return "/iclock/" + endpoint + "?SN=" + URLEncoder.encode(serial, StandardCharsets.UTF_8);
    }

    String greeting() {
        return path("cdata") + "&options=all" + switch (dialect) {
            case V1 -> "";
            case V2 -> "&language=69&pushver=2.4.1&PushOptionsFlag=1";
            case V3 -> "&language=69&pushver=3.1.2";
        };
    }

    String registration() {
        return path("registry");
    }

    String settings() {
        return path("push");
    }

    String poll(String info) {
        return path("getrequest") + (info.isEmpty() ? "" : "&INFO=" + URLEncoder.encode(info, StandardCharsets.UTF_8));
    }

    String results() {
        return path("devicecmd");
    }

    /** @param stamp the number of the last punch of the batch */
    String punches(long stamp) {
        return path("cdata") + switch (dialect) {
            case V1 -> "&Stamp=" + stamp;
            case V2 -> "&table=ATTLOG&Stamp=" + stamp;
            case V3 -> "&table=rtlog";
        };
    }

    String people(long stamp) {
        return path("cdata") + switch (dialect) {
            case V1 -> "&OpStamp=" + stamp;
            case V2 -> "&table=OPERLOG&OpStamp=" + stamp;
            case V3 -> "&table=tabledata&tablename=user&count=1";
        };
    }

    /** Where dialect 3 tells fingers; the others tell them among people. */
    String fingers(long stamp) {
        return dialect == PushDialect.V3
                ? path("cdata") + "&table=tabledata&tablename=biodata&count=1"
                : people(stamp);
    }

    String row(SimulatedPunch punch) {
        return switch (dialect) {
            case V1 -> String.join("\t", punch.pin(), SECONDS.format(punch.at()), "" + punch.state(),
                    "" + punch.verify());
            case V2 -> String.join("\t", punch.pin(), SECONDS.format(punch.at()), "" + punch.state(),
                    "" + punch.verify(), "" + punch.workCode(), "0", "0");
            case V3 -> "time=" + SECONDS.format(punch.at()) + "\tpin=" + punch.pin()
                    + "\tcardno=0\teventaddr=1\tevent=0\tinoutstatus=" + punch.state() + "\tverifytype="
                    + punch.verify() + "\tindex=1";
        };
    }

    String row(SimulatedPerson person) {
        return dialect == PushDialect.V3
                ? "user uid=" + person.uid() + "\tcardno=\tpin=" + person.pin() + "\tname=" + person.name()
                        + "\tprivilege=" + person.privilege()
                : "USER PIN=" + person.pin() + "\tName=" + person.name() + "\tPri=" + person.privilege()
                        + "\tPasswd=\tCard=\tGrp=1\tTZ=0000000000000000";
    }
}

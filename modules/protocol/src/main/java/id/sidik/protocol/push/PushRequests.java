package id.sidik.protocol.push;

import id.sidik.protocol.push.PushRequest.Handshake;
import id.sidik.protocol.push.PushRequest.NotServed;
import id.sidik.protocol.push.PushRequest.Ping;
import id.sidik.protocol.push.PushRequest.Poll;
import id.sidik.protocol.push.PushRequest.Registry;
import id.sidik.protocol.push.PushRequest.Results;
import id.sidik.protocol.push.PushRequest.SettingsAsked;
import id.sidik.protocol.push.PushRequest.TimeAsked;
import id.sidik.protocol.push.PushRequest.Upload;
import java.util.Map;

/** Reads what stands in a machine's HTTP request (soap-and-push 5). Pure; any request has an answer. */
public final class PushRequests {
    private static final int LONGEST_STAMP = 20;
    private static final int LONGEST_NAME = 40;

    private PushRequests() {}

    /**
     * @param method "GET" or "POST"
     * @param path   decoded, without the query
     * @param query  decoded; keys as they came
     */
    public static PushRequest of(String method, String path, Map<String, String> query, byte[] body) {
        return switch (method + " " + path) {
            case "GET /iclock/cdata" -> query.getOrDefault("type", "").equals("time")
                    ? new TimeAsked()
                    : new Handshake(dialect(query));
            case "POST /iclock/cdata" -> upload(query, body);
            case "POST /iclock/querydata" -> query.getOrDefault("type", "").equals("tabledata")
                    ? upload(PushDialect.V3, PushTable.TABLEDATA, query.getOrDefault("tablename", ""), "", body)
                    : new NotServed();
            case "GET /iclock/getrequest" -> new Poll(query.getOrDefault("INFO", ""));
            case "POST /iclock/devicecmd" -> new Results(CommandResult.parse(body));
            case "GET /iclock/ping" -> new Ping();
            case "POST /iclock/registry" -> new Registry(PushOptions.parse(body));
            case "POST /iclock/push" -> new SettingsAsked();
            default -> new NotServed();
        };
    }

    private static PushDialect dialect(Map<String, String> query) {
        String version = query.getOrDefault("pushver", "");
        if (version.startsWith("3")) return PushDialect.V3;
        return version.isBlank() && !query.containsKey("PushOptionsFlag") ? PushDialect.V1 : PushDialect.V2;
    }

    /** Without a table it is the first dialect: the kind of stamp tells what comes. */
    private static PushRequest upload(Map<String, String> query, byte[] body) {
        String table = query.getOrDefault("table", "");
        String stamp = query.getOrDefault("Stamp", "");
        String opStamp = query.getOrDefault("OpStamp", "");
        if (table.isEmpty()) {
            return query.containsKey("OpStamp")
                    ? upload(PushDialect.V1, PushTable.OPERLOG, "OPERLOG", opStamp, body)
                    : upload(PushDialect.V1, PushTable.ATTLOG, "ATTLOG", stamp, body);
        }
        PushTable kind = PushTable.of(table);
        boolean third = kind == PushTable.RTLOG || kind == PushTable.TABLEDATA
                || table.equals("rtstate");
        String name = kind == PushTable.TABLEDATA ? query.getOrDefault("tablename", "") : table;
        return upload(third ? PushDialect.V3 : PushDialect.V2, kind, name, stamp.isEmpty() ? opStamp : stamp, body);
    }

    private static Upload upload(PushDialect dialect, PushTable table, String name, String stamp, byte[] body) {
        return new Upload(dialect, table, tidy(name, LONGEST_NAME), tidy(stamp, LONGEST_STAMP), body);
    }

    /** Names and stamps are given back to the machine: nothing else than letters, digits and few marks gets through. */
    private static String tidy(String text, int longest) {
        return text.matches("[A-Za-z0-9_.:-]{0," + longest + "}") ? text : "";
    }
}

package id.sidik.protocol.push;

import id.sidik.protocol.FingerVersion;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a machine tells of itself: {@code key=value} between commas, which values may hold too (soap-and-push 7). */
public record PushOptions(Map<String, String> values) {
    private static final int MOST = 500;

    public PushOptions {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** A part without an equals sign belongs to the value before it. Reads the first 500 keys. */
    public static PushOptions parse(byte[] body) {
        List<String> parts = new ArrayList<>();
        for (String part : new String(body, StandardCharsets.UTF_8).split("[,\\r\\n\\t]", MOST)) {
            if (part.indexOf('=') > 0 || parts.isEmpty()) parts.add(part);
            else
                parts.add(parts.removeLast() + "," + part);
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (String part : parts) {
            int equals = part.indexOf('=');
            if (equals > 0) values.putIfAbsent(part.substring(0, equals).strip(), part.substring(equals + 1).strip());
        }
        return new PushOptions(values);
    }

    /** The version of the templates as the machine tells it, unknown when it does not. */
    public FingerVersion fingerVersion() {
        return FingerVersion.told(value("~ZKFPVersion")).or(FingerVersion.told(value("FPVersion")));
    }

    /** The value; blank when it was not told. */
    public String value(String key) {
        return values.getOrDefault(key, "");
    }
}

package id.sidik.simulator;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The machine's named settings (sections 6.1 and 12): a key is known or it is an error. Safe for several threads. */
final class Options {
    private static final int MAX_TEXT = 256;

    private final SettingHabits habits;
    private final Map<String, String> values = new ConcurrentHashMap<>();

    Options(SimulatorSettings settings, int port) {
        this.habits = settings.dialect().settings();
        boolean modern = settings.dialect().records().userSize() == 72;
        values.putAll(OptionTables.of(modern));
        values.put("~SerialNumber", settings.serial());
        values.put("~Platform", settings.dialect().board().platform());
        values.put("~ZKFPVersion", Integer.toString(settings.dialect().fingers().version().number()));
        values.put("~PIN2Width", settings.dialect().records().pinsAreText() ? "9" : "5");
        values.put("MAC", mac(settings.serial()));
        values.put("COMKey", Integer.toString(settings.commKey()));
        values.put("IPAddress", settings.network().host());
        values.put("TCPPort", Integer.toString(port));
        values.put("UDPPort", Integer.toString(port));
        values.keySet().removeAll(habits.missing());
    }

    /** A locally administered address, so that it can be nobody's. */
    private static String mac(String serial) {
        int hash = serial.hashCode();
        return "02:53:%02x:%02x:%02x:%02x".formatted(hash >>> 24, hash >> 16 & 0xFF, hash >> 8 & 0xFF, hash & 0xFF);
    }

    /** @param data a key with or without its NUL @return "key=value" and NUL; empty when the key is unknown */
    Optional<byte[]> read(byte[] data) {
        String key = text(data);
        return Optional.ofNullable(values.get(key)).map(value -> (key + "=" + value + "\0").getBytes(ISO_8859_1));
    }

    /** @param data "key=value" @return false when it is none, or the key is unknown or read-only */
    boolean write(byte[] data) {
        String[] pair = text(data).split("=", 2);
        boolean writable = pair.length == 2 && !pair[0].startsWith("~") && values.containsKey(pair[0]);
        if (writable && !habits.ignored().contains(pair[0])) values.put(pair[0], kept(pair[0], pair[1]));
        return writable;
    }

    private String kept(String key, String wanted) {
        Integer largest = habits.largest().get(key);
        boolean beyond = largest != null && wanted.matches("\\d{1,9}") && Integer.parseInt(wanted) > largest;
        return beyond ? largest.toString() : wanted;
    }

    /** Blank for an unknown key. */
    String text(String key) {
        return values.getOrDefault(key, "");
    }

    /** 0 for an unknown key or a text that is no number. */
    int number(String key) {
        String text = text(key);
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : 0;
    }

    private static String text(byte[] data) {
        int end = 0;
        while (end < Math.min(data.length, MAX_TEXT) && data[end] != 0) end++;
        return new String(data, 0, end, ISO_8859_1);
    }
}

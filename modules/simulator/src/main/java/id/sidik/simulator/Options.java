package id.sidik.simulator;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The machine's named settings (sections 6.1 and 12). Safe for several threads. */
final class Options {
    private static final int MAX_WRITTEN = 200;
    private static final int MAX_TEXT = 256;

    private final Map<String, String> values = new ConcurrentHashMap<>();

    Options(SimulatorSettings settings, int port) {
        boolean modern = settings.dialect().records().userSize() == 72;
        values.put("~SerialNumber", settings.serial());
        values.put("~DeviceName", "Mesin Simulasi");
        values.put("~Platform", modern ? "ZMM220_TFT" : "ZEM560");
        values.put("~OEMVendor", "SIDIK");
        values.put("~ProductTime", "2026-01-02 08:00:00");
        values.put("~OS", "1");
        values.put("~ZKFPVersion", modern ? "10" : "9");
        values.put("~PIN2Width", settings.dialect().records().pinsAreText() ? "9" : "5");
        values.put("~UserExtFmt", modern ? "1" : "0");
        values.put("~ExtendFmt", "0");
        values.put("~SSR", modern ? "1" : "0");
        values.put("CompatOldFirmware", "0");
        values.put("WorkCode", "0");
        values.put("DeviceID", "1");
        values.put("MAC", mac(settings.serial()));
        values.put("IPAddress", settings.network().host());
        values.put("NetMask", "255.0.0.0");
        values.put("GATEIPAddress", "0.0.0.0");
        values.put("TCPPort", Integer.toString(port));
        values.put("UDPPort", Integer.toString(port));
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

    /** @param data "key=value" @return false when it is none, the key is read-only, or there is no room left */
    boolean write(byte[] data) {
        String[] pair = text(data).split("=", 2);
        boolean writable = pair.length == 2 && !pair[0].isEmpty() && !pair[0].startsWith("~");
        if (!writable || !values.containsKey(pair[0]) && values.size() >= MAX_WRITTEN) return false;
        values.put(pair[0], pair[1]);
        return true;
    }

    private static String text(byte[] data) {
        int end = 0;
        while (end < Math.min(data.length, MAX_TEXT) && data[end] != 0) end++;
        return new String(data, 0, end, ISO_8859_1);
    }
}

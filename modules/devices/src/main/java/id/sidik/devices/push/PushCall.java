package id.sidik.devices.push;

import java.net.InetAddress;
import java.util.Map;

/**
 * One request of a machine.
 *
 * @param method as it came, for example "GET"
 * @param path   decoded, without the query
 * @param query  decoded; of equal keys the first
 * @param from   who is at the other end
 */
public record PushCall(String method, String path, Map<String, String> query, byte[] body, InetAddress from) {
    public PushCall {
        query = Map.copyOf(query);
    }

    /** The body may hold names and templates, the query a serial number. */
    @Override
    public String toString() {
        return method + " with " + body.length + " bytes";
    }
}

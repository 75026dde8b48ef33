package id.sidik.central;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Where the centre is and who signs in there.
 *
 * @param hosts    at least one; tried in this order, a node that dies is left for the next
 * @param database the name of the centre's database, letters, digits and underscores
 * @param account  the name of the server's account
 */
public record CentreSettings(List<Host> hosts, String database, String account, String password, Trust trust,
        Waits waits) {
    private static final int PORT = 3306;

    /** @param port 1 to 65535 */
    public record Host(String name, int port) {
        public Host {
            if (!name.matches("[A-Za-z0-9.:-]{1,253}")) throw new IllegalArgumentException("not a host");
            if (port < 1 || port > 65_535) throw new IllegalArgumentException("not a port: " + port);
        }

        /** @param text "name", "name:port", "[v6 address]:port" */
        public static Host parse(String text) {
            int end = text.lastIndexOf(']');
            int colon = text.indexOf(':', Math.max(end, 0));
            String name = (colon < 0 ? text : text.substring(0, colon)).replace("[", "").replace("]", "").strip();
            try {
                return new Host(name, colon < 0 ? PORT : Integer.parseInt(text.substring(colon + 1).strip()));
            } catch (NumberFormatException e) {
                throw new IllegalArgumentException("not a port", e);
            }
        }

        @Override
        public String toString() {
            return (name.indexOf(':') < 0 ? name : "[" + name + "]") + ":" + port;
        }
    }

    public CentreSettings {
        hosts = List.copyOf(hosts);
        if (hosts.isEmpty()) throw new IllegalArgumentException("no host");
        if (!database.matches("[A-Za-z0-9_]{1,48}")) throw new IllegalArgumentException("not the name of a database");
        if (!account.matches("[A-Za-z0-9_.-]{1,80}")) throw new IllegalArgumentException("not the name of an account");
    }

    /** @param text hosts as people write them: "a.example:3306, b.example" */
    public static List<Host> hosts(String text) {
        return List.of(text.strip().split("\\s*,\\s*")).stream().map(Host::parse).toList();
    }

    public CentreSettings as(String otherAccount, String otherPassword) {
        return new CentreSettings(hosts, database, otherAccount, otherPassword, trust, waits);
    }

    /** Never the password. */
    @Override
    public String toString() {
        return account + " at " + hosts.stream().map(Host::toString).collect(Collectors.joining(",")) + "/" + database;
    }
}

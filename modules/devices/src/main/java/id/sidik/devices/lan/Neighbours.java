package id.sidik.devices.lan;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which card answers at which address of the laptop's own networks, as the system has learned it (ARP). */
public record Neighbours(Map<String, Mac> cards) {
    /** Nobody is known. */
    public static final Neighbours NONE = new Neighbours(Map.of());
    private static final int MOST_CHARACTERS = 1 << 20;
    private static final Pattern ADDRESS = Pattern.compile("(?<![\\d.])\\d{1,3}(?:\\.\\d{1,3}){3}(?![\\d.])");
    private static final Pattern CARD = Pattern
            .compile("(?<![\\w:.-])[0-9a-fA-F]{1,2}([:-])[0-9a-fA-F]{1,2}(?:\\1[0-9a-fA-F]{1,2}){4}(?![\\w:.-])");

    public Neighbours {
        cards = Map.copyOf(cards);
    }

    /**
     * Reads any of the tables that systems tell without privileges: {@code /proc/net/arp}, {@code ip neigh},
     * {@code arp -a} of Linux, BSD, macOS and Windows in any language. Each has one neighbour a line, its address first;
     * lines without a card (incomplete, failed, headings) and cards of many (broadcast, multicast) are passed over.
     */
    public static Neighbours parse(String table) {
        Map<String, Mac> cards = new HashMap<>();
        table.substring(0, Math.min(table.length(), MOST_CHARACTERS)).lines().forEach(line -> {
            Matcher address = ADDRESS.matcher(line);
            Matcher card = CARD.matcher(line);
            if (!address.find() || Ipv4.parse(address.group()).isEmpty() || !card.find(address.end())) return;
            Mac.parse(card.group()).ifPresent(mac -> cards.put(address.group(), mac));
        });
        return new Neighbours(cards);
    }

    public Optional<Mac> at(String address) {
        return Optional.ofNullable(cards.get(address));
    }
}

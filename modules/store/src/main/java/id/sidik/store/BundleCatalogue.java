package id.sidik.store;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Every table of the store: what a bundle of the unit carries beside facts, master data and punches, and what it leaves. */
final class BundleCatalogue {
    /** Carried as they are: they never go to the centre. */
    static final List<String> OTHERS = List.of("sms_words", "phone_waiting");

    /** Carried in another form. */
    static final Map<String, String> WITHIN = Map.of("zone", "a punch names its zone", "badge",
            "a punch names machine and PIN", "outbox", "a fact tells that it waits", "outbox_punch",
            "punches tell that they wait", "outbox_refused", "what was refused waits again", "proposal",
            "a row tells that its change waits", "master_state", "a row tells what the centre had", "fact_order",
            "a stamp travels in its fact", "fact_origin", "a fact tells its laptop", "setting",
            "row by row, but for choices of the laptop");

    /** What the other laptop has or gets anew. */
    static final Map<String, String> STAYS = Map.ofEntries(
            entry("archive_piece", "raw downloads weigh; every punch of them is carried, and their SHA-256"),
            entry("archive_part", "as archive_piece"), entry("machine_user", "the machine's list: read it again"),
            entry("option_reading", "the machine's settings: read them again"), entry("result", "a cache"),
            entry("vault", "the other laptop's own; the key itself goes under its own passphrase"),
            entry("provision", "a working board of the agency"),
            entry("sighting", "addresses as seen from this laptop's network"),
            entry("push_machine", "machines that report to this laptop"), entry("push_stamp", "as push_machine"),
            entry("push_order", "as push_machine"), entry("push_knock", "as push_machine"),
            entry("push_body", "as push_machine; becomes a download"), entry("push_tally", "as push_machine"),
            entry("laptop", "who this laptop is: the other one is itself"), entry("arriving", "the road itself"),
            entry("fact_clock", "follows the stamps that come"), entry("fact_twin", "found again by the facts"),
            entry("incoming", "the centre has it and sends it to the other laptop too"),
            entry("master_conflict", "as incoming"), entry("known_laptop", "the centre tells their names again"), entry(
                    "sync_cursor", "the other laptop asks for itself"),
            entry("sync_state", "as sync_cursor"), entry("sync_run", "what this laptop did"),
            entry("sync_visit", "as sync_cursor"), entry("city_unit", "the centre's list of units"));

    /** How keys of settings begin that are the laptop's own. */
    private static final List<String> LAPTOP = List.of("push.", "gsm.", "paket.", "secret.", "centre.authority",
            "centre.role", "centreOffer.", "laptop.", "updates.", "window.");
    private static final List<String> OWN_SECRETS = List.of("paket.");

    /** What tells where the centre is, and is taken or left as a whole. */
    static final String CENTRE = "centre.";

    private BundleCatalogue() {}

    static boolean carriesSetting(String key) {
        return LAPTOP.stream().noneMatch(key::startsWith);
    }

    static boolean carriesSecret(String name) {
        return OWN_SECRETS.stream().noneMatch(name::startsWith);
    }

    /** Kinds in the order in which they can be kept again. */
    static Stream<String> kinds() {
        return Stream.of(MasterKind.ALL.stream().map(MasterKind::name), SyncCatalogue.FACTS.stream().map(
                SyncKind::name), Stream.of("PUNCH"), OTHERS.stream().map(table -> table.toUpperCase(
                        java.util.Locale.ROOT)), Stream.of("SETTING")).flatMap(all -> all);
    }

    /** What refers to facts comes after them. */
    static final Set<String> AFTER_FACTS = Set.of("PERSON_FINGER");
}

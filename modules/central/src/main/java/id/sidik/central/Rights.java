package id.sidik.central;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the accounts of a role may do: these views and routines, and nothing else on the server. */
final class Rights {
    private static final List<String> SYNC = List.of("SELECT ON me", "INSERT ON put_punch", "INSERT ON put_fact",
            "SELECT ON my_punch", "SELECT ON my_fact", "SELECT ON my_batch", "SELECT ON my_laptop",
            "SELECT ON my_master", "SELECT ON city_master", "SELECT ON visiting_punch", "EXECUTE ON PROCEDURE hello",
            "EXECUTE ON PROCEDURE open_batch", "EXECUTE ON PROCEDURE close_batch", "EXECUTE ON PROCEDURE propose",
            "EXECUTE ON PROCEDURE propose_all", "EXECUTE ON PROCEDURE witness", "EXECUTE ON PROCEDURE place_person",
            "SELECT ON unit_name", "SELECT ON my_bundle", "SELECT ON my_bundle_piece",
            "EXECUTE ON PROCEDURE begin_bundle", "EXECUTE ON PROCEDURE put_bundle", "EXECUTE ON PROCEDURE end_bundle",
            "SELECT ON release_now", "SELECT ON release_part");
    private static final List<String> READ_ALL = List.of("SELECT ON city_unit", "SELECT ON city_laptop",
            "SELECT ON city_batch", "SELECT ON city_punch", "SELECT ON city_fact", "SELECT ON city_master_row",
            "SELECT ON city_person");
    private static final Map<Role, List<String>> OF_ROLE = Map.of(Role.UNIT, SYNC,
            Role.ADMIN, Stream.of(SYNC, READ_ALL, List.of("EXECUTE ON PROCEDURE confirm_people"))
                    .flatMap(List::stream).toList(),
            Role.REPORT, Stream.of(List.of("SELECT ON me", "SELECT ON release_now", "SELECT ON release_part"),
                    READ_ALL).flatMap(List::stream).toList());

    private Rights() {}

    /** The statements that give an account its rights; giving them again changes nothing. */
    static Stream<String> grants(Role role, String database, String account) {
        return OF_ROLE.get(role).stream().map(right -> {
            int name = right.lastIndexOf(' ') + 1;
            return "GRANT " + right.substring(0, name) + "`" + database + "`." + right.substring(name) + " TO "
                    + Names.quoted(account);
        });
    }

    /** TLS always; and so much of the server as an honest account needs on its busiest day. */
    static String limits(Role role) {
        return " REQUIRE SSL WITH MAX_QUERIES_PER_HOUR 200000 MAX_UPDATES_PER_HOUR 100000 MAX_CONNECTIONS_PER_HOUR 6000"
                + " MAX_USER_CONNECTIONS " + (role == Role.UNIT ? 40 : 20) + " MAX_STATEMENT_TIME 600";
    }
}

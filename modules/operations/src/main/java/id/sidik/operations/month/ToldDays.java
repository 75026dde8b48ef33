package id.sidik.operations.month;

import id.sidik.store.Contact;
import id.sidik.store.PunchFilter;
import id.sidik.store.PunchSort;
import id.sidik.store.Tables;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** How far the logs reach: of a day that no log has told yet nobody can say who was absent. */
final class ToldDays {
    private static final int CONTACTS_LOOKED_AT = 1000;

    private ToldDays() {}

    /** The first day that is not told whole; empty for an office without a machine's log. */
    static Optional<LocalDate> until(Tables tables) {
        Stream<LocalDate> read = tables.machines().list().stream().flatMap(machine -> tables.contacts()
                .history(machine.id(), CONTACTS_LOOKED_AT).stream().filter(contact -> contact.result().good())
                .map(Contact::at).limit(1).map(at -> LocalDate.ofInstant(at, machine.zone())));
        Stream<LocalDate> newest = tables.punches().page(PunchFilter.ALL, PunchSort.NEWEST_FIRST, 0, 1).stream()
                .map(row -> row.punch().at().toLocalDate());
        return Stream.concat(read, newest).max(LocalDate::compareTo);
    }
}

package id.sidik.operations.month;

import id.sidik.store.Contact;
import id.sidik.store.PunchFilter;
import id.sidik.store.PunchSort;
import id.sidik.store.Tables;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.stream.Stream;

/** How far the logs reach: of a day that no log has told yet nobody can say who was absent. */
final class ToldDays {
    private static final int CONTACTS_LOOKED_AT = 1000;

    private ToldDays() {}

    /**
     * The first day that is not told whole; empty for an office without a log. Telephones count where no machine tells:
     * beside machines they are a few people's and tell nothing of the others.
     */
    static Optional<LocalDate> until(Tables tables) {
        Stream<LocalDate> read = tables.machines().list().stream().flatMap(machine -> tables.contacts()
                .history(machine.id(), CONTACTS_LOOKED_AT).stream().filter(contact -> contact.result().good())
                .map(Contact::at).limit(1).map(at -> LocalDate.ofInstant(at, machine.zone())));
        return Stream.concat(read, punch(tables).stream()).max(LocalDate::compareTo).or(() -> phone(tables));
    }

    /** The day of the newest record, from wherever it came. */
    static Optional<LocalDate> newest(Tables tables) {
        return Stream.concat(punch(tables).stream(), phone(tables).stream()).max(LocalDate::compareTo);
    }

    private static Optional<LocalDate> punch(Tables tables) {
        return tables.punches().page(PunchFilter.ALL, PunchSort.NEWEST_FIRST, 0, 1).stream()
                .map(row -> row.punch().at().toLocalDate()).findFirst();
    }

    private static Optional<LocalDate> phone(Tables tables) {
        return tables.phones().newest().map(LocalDateTime::toLocalDate);
    }
}

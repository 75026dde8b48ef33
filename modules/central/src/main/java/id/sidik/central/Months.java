package id.sidik.central;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The monthly partitions of punches: made ahead, never in a hurry. */
final class Months {
    /** How many years before the first day of a centre have months of their own. */
    private static final int YEARS_BEFORE = 2;
    private static final int AHEAD = 18;
    static final int SHORT = 3;
    private static final String ENDS = """
            SELECT trim(BOTH '''' FROM partition_description) FROM information_schema.partitions
            WHERE table_schema = database() AND table_name = 'punch' ORDER BY partition_ordinal_position
            """;

    private final Sql sql;

    Months(Sql sql) {
        this.sql = sql;
    }

    /** Everything before lies in one partition. */
    static LocalDate first(LocalDate today) {
        return LocalDate.of(today.getYear() - YEARS_BEFORE, 1, 1);
    }

    /** The ends of the partitions, in order: the first is the start of the first month. */
    List<LocalDate> ends() throws SQLException {
        return sql.list(ENDS, row -> LocalDate.parse(row.getString(1).substring(0, 10)));
    }

    /** Makes the months up to a year and a half from now, and tells laptops. @return how many are new */
    int ahead(LocalDate today) throws SQLException {
        LocalDate from = ends().getLast();
        LocalDate until = YearMonth.from(today).plusMonths(AHEAD + 1L).atDay(1);
        List<LocalDate> missing = Stream.iterate(from, day -> day.isBefore(until), day -> day.plusMonths(1)).toList();
        if (!missing.isEmpty())
            sql.run("ALTER TABLE punch ADD PARTITION (" + missing.stream().map(Months::partition)
                    .collect(Collectors.joining(", ")) + ")");
        sql.change("UPDATE centre SET punches_until = ?", ends().getLast());
        return missing.size();
    }

    private static String partition(LocalDate month) {
        return "PARTITION p" + month.toString().substring(0, 7).replace("-", "") + " VALUES LESS THAN ('"
                + month.plusMonths(1) + "')";
    }

    /** @return what is wrong with them, if anything */
    Optional<CentreStatus.Doubt> doubt(LocalDate today) throws SQLException {
        List<LocalDate> ends = ends();
        LocalDate told = sql.one("SELECT date(punches_until) FROM centre", row -> row.getObject(1, LocalDate.class));
        boolean gap = false;
        for (int i = 1; i < ends.size(); i++)
            gap |= !ends.get(i).equals(ends.get(i - 1).plusMonths(1));
        if (gap || !told.equals(ends.getLast())) return Optional.of(CentreStatus.Doubt.MONTHS_WRONG);
        boolean few = ends.getLast().isBefore(YearMonth.from(today).plusMonths(SHORT + 1L).atDay(1));
        return few ? Optional.of(CentreStatus.Doubt.MONTHS_SHORT) : Optional.empty();
    }
}

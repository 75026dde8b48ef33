package id.sidik.store;

import id.sidik.domain.Employee;
import id.sidik.domain.EmployeeId;
import id.sidik.domain.EmployeeKind;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** The staff of the unit. Nobody is removed: one who has gone has a last day. */
public final class EmployeeTable {
    private static final String COLUMNS = """
            SELECT id, number, name, title_prefix, title_suffix, kind, grade, position, position_class, place,
                   from_day, until_day
            FROM employee
            """;

    private static final String LIST = COLUMNS + """
            ORDER BY place, name COLLATE NOCASE, id
            """;

    private static final String FIND = COLUMNS + """
            WHERE id = :id
            """;

    private static final String FIND_NUMBER = COLUMNS + """
            WHERE number = :number ORDER BY substr(id, 15, 1) = '3', id DESC
            """;

    private static final String SAVE = """
            INSERT INTO employee (id, number, name, title_prefix, title_suffix, kind, grade, position, position_class,
                                  place, from_day, until_day)
            VALUES (:id, :number, :name, :titlePrefix, :titleSuffix, :kind, :grade, :position, :class, :place,
                    :from, :until)
            ON CONFLICT (id) DO UPDATE
            SET number = excluded.number, name = excluded.name, title_prefix = excluded.title_prefix,
                title_suffix = excluded.title_suffix, kind = excluded.kind, grade = excluded.grade,
                position = excluded.position, position_class = excluded.position_class, place = excluded.place,
                from_day = excluded.from_day, until_day = excluded.until_day
            """;

    private final Handle handle;

    EmployeeTable(Handle handle) {
        this.handle = handle;
    }

    /** In printed order. */
    public List<Employee> list() {
        return handle.createQuery(LIST).map(EmployeeTable::employee).list();
    }

    public Optional<Employee> find(EmployeeId id) {
        return handle.createQuery(FIND).bind("id", id.value()).map(EmployeeTable::employee).findOne();
    }

    /**
     * A key for somebody new: from the number while nobody has that key (a UUID of version 3), so that two laptops that
     * take the same list make the same people; else from the time.
     *
     * @param number blank when there is none
     */
    public EmployeeId newId(String number, Instant at) {
        String plain = number.replaceAll("\\s", "");
        EmployeeId named = new EmployeeId(UUID.nameUUIDFromBytes(("employee " + plain).getBytes(StandardCharsets.UTF_8))
                .toString());
        return plain.isEmpty() || find(named).isPresent() ? new EmployeeId(UuidV7.at(at).toString()) : named;
    }

    /** Everybody who has this number, the latest first; numbers are not unique for ever. */
    public List<Employee> withNumber(String number) {
        return handle.createQuery(FIND_NUMBER).bind("number", number).map(EmployeeTable::employee).list();
    }

    /** Adds the employee or changes what is known. Texts are kept without blanks around them. */
    public void save(Employee employee) {
        handle.createUpdate(SAVE).bind("id", employee.id().value()).bind("number", employee.number().strip())
                .bind("name", employee.name().strip()).bind("titlePrefix", employee.titlePrefix().strip())
                .bind("titleSuffix", employee.titleSuffix().strip()).bind("kind", employee.kind().name())
                .bind("grade", employee.grade().strip()).bind("position", employee.position().strip())
                .bind("class", Columns.orNull(employee.positionClass())).bind("place", employee.order()).bind("from",
                        Columns.orNull(employee.from()))
                .bind("until", Columns.orNull(employee.until())).execute();
    }

    private static Employee employee(ResultSet row, StatementContext context) throws SQLException {
        return new Employee(new EmployeeId(row.getString("id")), row.getString("number"), row.getString("name"),
                row.getString("title_prefix"), row.getString("title_suffix"),
                EmployeeKind.valueOf(row.getString("kind")), row.getString("grade"), row.getString("position"),
                Columns.optionalInt(row, "position_class"), row.getInt("place"), Columns.optionalDay(row, "from_day"),
                Columns.optionalDay(row, "until_day"));
    }
}

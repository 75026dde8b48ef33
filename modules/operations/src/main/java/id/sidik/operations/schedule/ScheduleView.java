package id.sidik.operations.schedule;

import id.sidik.domain.EmployeeId;
import id.sidik.domain.SpecialPeriod;
import id.sidik.domain.Whom;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The work calendar as a screen shows it: what holds and what held; what was taken back is left out. */
public record ScheduleView(List<AssignmentRow> assignments, List<GroupRow> groups, List<SpecialRow> specials) {
    /** @param whomName of the group or person, blank for the unit @param from empty: always @param current holds today */
    public record AssignmentRow(UUID id, Whom whom, String whomName, String pattern, Optional<LocalDate> from,
            Optional<LocalDate> until, boolean current, ScheduleStamp stamp) {}

    /** @param members of today and of days to come, by name */
    public record GroupRow(String key, String name, List<MemberRow> members) {
        public GroupRow {
            members = List.copyOf(members);
        }
    }

    /** One membership. */
    public record MemberRow(UUID id, EmployeeId employee, String name, LocalDate from, Optional<LocalDate> until) {
        /** Names nobody. */
        @Override
        public String toString() {
            return "member " + employee;
        }
    }

    /** @param period with the last day on which it really holds @param whomNames blank for the unit */
    public record SpecialRow(UUID id, SpecialPeriod period, LocalDate lastDay, List<Whom> whom, List<String> whomNames,
            ScheduleStamp stamp) {}

    public ScheduleView {
        assignments = List.copyOf(assignments);
        groups = List.copyOf(groups);
        specials = List.copyOf(specials);
    }
}

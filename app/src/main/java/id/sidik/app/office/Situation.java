package id.sidik.app.office;

import id.sidik.app.shell.Section;
import id.sidik.app.shell.ShellViewModel;
import id.sidik.app.shell.StatusViewModel;
import id.sidik.app.shell.StatusViewModel.LastContact;
import id.sidik.app.shell.StatusViewModel.MonthAtWork;
import id.sidik.operations.MachineRow;
import id.sidik.operations.Office;
import id.sidik.operations.PeopleDesk;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Keeps the status bar and the work counters of the sidebar true: reads again whenever the office's data changed. */
public final class Situation {
    private record Reading(int attention, int unknownPins, int quarantined, Optional<LastContact> contact,
            Optional<MonthAtWork> month, int permits) {}

    private final OfficeLink link;
    private final ShellViewModel shell;
    private final StatusViewModel status;
    private final Latest latest;

    public Situation(OfficeLink link, ShellViewModel shell, StatusViewModel status) {
        this.link = link;
        this.shell = shell;
        this.status = status;
        latest = link.latest();
    }

    public void follow() {
        link.news().edition().subscribe(edition -> latest.fetch(this::read, this::show));
    }

    private Reading read() {
        Office office = link.office();
        List<MachineRow> machines = office.machines().list();
        long attention = machines.stream().filter(
                row -> row.state() == MachineRow.State.FAILED || row.state() == MachineRow.State.LOOK).count();
        Optional<LastContact> contact = machines.stream().flatMap(row -> row.last().stream()
                .map(line -> new LastContact(row.machine().name(), line.at(), line.complete())))
                .max(Comparator.comparing(LastContact::at));
        return new Reading((int) attention, PeopleDesk.people(office.people().unknownPins()), office.log().quarantine()
                .size(),
                contact, month(office), office.permits().asked().counters().work());
    }

    private static Optional<MonthAtWork> month(Office office) {
        if (office.recaps().latestMonth().isEmpty()) return Optional.empty();
        YearMonth month = office.months().current();
        return Optional.of(new MonthAtWork(office.months().stand(month), office.months().dates(month, office.recaps()
                .chosen(month))));
    }

    private void show(Reading reading) {
        shell.work(Section.MACHINES).set(reading.attention());
        shell.work(Section.PEOPLE).set(reading.unknownPins());
        shell.work(Section.PERMITS).set(reading.permits());
        shell.work(Section.LOG).set(reading.quarantined());
        status.contact().set(reading.contact());
        status.month().set(reading.month());
    }
}

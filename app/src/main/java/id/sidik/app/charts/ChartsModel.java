package id.sidik.app.charts;

import id.sidik.app.office.Latest;
import id.sidik.app.office.MonthModel;
import id.sidik.app.office.OfficeLink;
import id.sidik.operations.reports.MonthChart;
import id.sidik.operations.work.Job;
import java.time.YearMonth;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The month as pictures: attendance by day, lateness by weekday and hour, month by month. */
public final class ChartsModel {
    private final MonthModel month;
    private final OfficeLink link;
    private final Latest counting;
    private final ReadOnlyObjectWrapper<Optional<MonthChart>> chart = new ReadOnlyObjectWrapper<>(Optional.empty());
    private boolean looked;

    public ChartsModel(MonthModel month, OfficeLink link) {
        this.month = month;
        this.link = link;
        counting = link.latest();
        month.recap().subscribe(recap -> count());
    }

    public MonthModel month() {
        return month;
    }

    /** Empty while it is counted. */
    public ReadOnlyObjectProperty<Optional<MonthChart>> chart() {
        return chart.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty counting() {
        return counting.busy();
    }

    public void look() {
        looked = true;
        month.look();
        count();
    }

    private void count() {
        if (!looked || month.recap().get().isEmpty()) return;
        YearMonth of = month.month().get();
        counting.fetch(() -> link.office().reports().charts().of(of).run(Job.Progress.NONE), counted -> chart.set(
                Optional.of(counted)));
    }
}

package id.sidik.app.office;

import id.sidik.app.jobs.Background;
import id.sidik.app.jobs.JobBook;
import id.sidik.app.notice.Notices;
import id.sidik.operations.Office;
import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/**
 * What every screen needs to work with the office.
 *
 * @param alarm hears of whatever nobody expected
 */
public record OfficeLink(Office office, JobBook jobs, Background background, Notices notices, News news,
        Consumer<Throwable> alarm, Clock clock) {
    /** The same office on another background. */
    public OfficeLink on(Background other) {
        return new OfficeLink(office, jobs, other, notices, news, alarm, clock);
    }

    public Latest latest() {
        return new Latest(background, alarm);
    }

    /** Writes something away from the FX thread, then tells everybody that data changed. */
    public void write(Runnable deed, Runnable then) {
        Callable<Boolean> work = () -> {
            deed.run();
            return true;
        };
        background.fetch(work, done -> {
            news.changed();
            then.run();
        }, alarm);
    }
}

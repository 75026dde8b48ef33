package id.sidik.app.testing;

import id.sidik.app.fault.Alarm;
import id.sidik.app.jobs.JobBook;
import id.sidik.app.machines.DemoMachine;
import id.sidik.app.machines.MachinesViewModel;
import id.sidik.app.notice.Notices;
import id.sidik.app.office.News;
import id.sidik.app.office.OfficeLink;
import id.sidik.operations.Office;
import id.sidik.operations.OfficeSettings;
import java.nio.file.Path;

/** A real office in a folder of its own, worked with at once on the calling thread. */
public final class OfficeFixture implements AutoCloseable {
    private final Office office;
    private final Notices notices = new Notices();
    private final OfficeLink link;
    private final DemoMachine demo = new DemoMachine(WindowFixture.CLOCK);

    public OfficeFixture(Path home) {
        office = Office.open(new OfficeSettings(home, "Operator Contoh"), WindowFixture.CLOCK);
        AtOnce background = new AtOnce();
        Alarm alarm = new Alarm(notices, Runnable::run);
        link = new OfficeLink(office, new JobBook(background, alarm::raise), background, notices, new News(),
                alarm::raise, WindowFixture.CLOCK);
    }

    public Office office() {
        return office;
    }

    public OfficeLink link() {
        return link;
    }

    public Notices notices() {
        return notices;
    }

    public DemoMachine demo() {
        return demo;
    }

    /** A month of made-up records of 24 people is in the journal afterwards. */
    public OfficeFixture pulled() {
        new MachinesViewModel(link, demo).tryDemo("Mesin simulasi");
        return this;
    }

    /** Most of those people are staff. */
    public OfficeFixture staffed() {
        SampleOffice.fill(office, link.news());
        return this;
    }

    @Override
    public void close() {
        demo.close();
        office.close();
    }
}

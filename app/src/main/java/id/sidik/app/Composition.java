package id.sidik.app;

import id.sidik.app.bundles.BundleDialogs;
import id.sidik.app.bundles.BundleModel;
import id.sidik.app.city.CityMachinesView;
import id.sidik.app.city.CityModel;
import id.sidik.app.city.CityDialogs;
import id.sidik.app.city.CityPermitsView;
import id.sidik.app.city.CityRecapsView;
import id.sidik.app.city.CityUnitsView;
import id.sidik.app.city.CityView;
import id.sidik.app.charts.ChartsModel;
import id.sidik.app.charts.ChartsView;
import id.sidik.app.control.ActivitiesView;
import id.sidik.app.control.ControlDialogs;
import id.sidik.app.control.ControlModel;
import id.sidik.app.control.GatheringsView;
import id.sidik.app.control.HoldView;
import id.sidik.app.control.HoursView;
import id.sidik.app.control.SpotChecksView;
import id.sidik.app.control.SupervisionView;
import id.sidik.app.corrections.CorrectionDialogs;
import id.sidik.app.corrections.CorrectionWords;
import id.sidik.app.corrections.DayFormView;
import id.sidik.app.corrections.ReconView;
import id.sidik.app.corrections.ReconViewModel;
import id.sidik.app.discipline.DisciplineModel;
import id.sidik.app.discipline.DisciplineView;
import id.sidik.app.discipline.PunishmentDialogs;
import id.sidik.app.discipline.PunishmentsModel;
import id.sidik.app.jobs.AfterFirstFrame;
import id.sidik.app.log.LogColumns;
import id.sidik.app.log.LogView;
import id.sidik.app.log.LogViewModel;
import id.sidik.app.jobs.LedgerWords;
import id.sidik.app.machines.DemoMachine;
import id.sidik.app.machines.MachineDetailView;
import id.sidik.app.cli.Version;
import id.sidik.app.laptop.HandoversSheet;
import id.sidik.app.laptop.NewLaptopSheet;
import id.sidik.app.machines.MachineDialogs;
import id.sidik.app.machines.MachineTab;
import id.sidik.app.machines.MachineTabs;
import id.sidik.app.machines.MachinesView;
import id.sidik.app.machines.MachinesViewModel;
import id.sidik.app.machines.care.CareDeedsView;
import id.sidik.app.machines.care.CareDialogs;
import id.sidik.app.machines.care.CareView;
import id.sidik.app.machines.care.CareViewModel;
import id.sidik.app.machines.history.DeedsModel;
import id.sidik.app.machines.history.HistoryView;
import id.sidik.app.machines.enrol.EnrolDialogs;
import id.sidik.app.machines.live.LiveView;
import id.sidik.app.machines.live.LiveViewModel;
import id.sidik.app.machines.people.MachinePeopleDialogs;
import id.sidik.app.machines.people.MachinePeopleView;
import id.sidik.app.machines.people.MachinePeopleViewModel;
import id.sidik.app.machines.people.PlanSheet;
import id.sidik.app.machines.provision.ProvisionSheet;
import id.sidik.app.machines.provision.ProvisionViewModel;
import id.sidik.app.machines.options.OptionsDialogs;
import id.sidik.app.machines.options.OptionsView;
import id.sidik.app.machines.options.OptionsViewModel;
import id.sidik.app.machines.summary.SummaryView;
import id.sidik.app.manual.ManualDialogs;
import id.sidik.app.manual.ManualView;
import id.sidik.app.machines.TechnicianSheets;
import id.sidik.app.manual.ManualViewModel;
import id.sidik.app.office.News;
import id.sidik.app.office.OfficeLink;
import id.sidik.app.office.Situation;
import id.sidik.app.month.MonthDialogs;
import id.sidik.app.month.MonthMenuView;
import id.sidik.app.month.MonthSteps;
import id.sidik.app.people.PeopleDialogs;
import id.sidik.app.people.PeopleView;
import id.sidik.app.people.PeopleViewModel;
import id.sidik.app.people.fingers.FingersSheet;
import id.sidik.app.people.fingers.FingersViewModel;
import id.sidik.app.leave.PermitDetailView;
import id.sidik.app.leave.PermitDialogs;
import id.sidik.app.leave.PermitsView;
import id.sidik.app.leave.PermitsViewModel;
import id.sidik.app.phone.PhoneDialogs;
import id.sidik.app.print.PagesView;
import id.sidik.app.print.PrintDialogs;
import id.sidik.app.print.PrintView;
import id.sidik.app.print.PrintViewModel;
import id.sidik.app.office.MonthModel;
import id.sidik.app.recap.MonthPickerView;
import id.sidik.app.recap.RecapView;
import id.sidik.app.recap.RecapViewModel;
import id.sidik.app.recap.WhyView;
import id.sidik.app.schedule.ScheduleModel;
import id.sidik.app.schedule.SpecialsView;
import id.sidik.app.schedule.WishDialog;
import id.sidik.app.schedule.WorkScheduleView;
import id.sidik.app.holidays.HolidaysModel;
import id.sidik.app.holidays.HolidaysView;
import id.sidik.app.rules.RulesDialogs;
import id.sidik.app.rules.RulesModel;
import id.sidik.app.rules.RulesView;
import id.sidik.app.service.ServiceDialogs;
import id.sidik.app.service.ServiceModel;
import id.sidik.app.service.ServiceStepsView;
import id.sidik.app.shell.Section;
import id.sidik.app.sms.SmsAnswersView;
import id.sidik.app.sms.SmsDialogs;
import id.sidik.app.sms.SmsInboxView;
import id.sidik.app.sms.SmsView;
import id.sidik.app.sms.SmsViewModel;
import id.sidik.app.sync.AsideView;
import id.sidik.app.sync.ConflictsView;
import id.sidik.app.sync.ContestsModel;
import id.sidik.app.sync.ContestsView;
import id.sidik.app.sync.GuestsView;
import id.sidik.app.sync.Meetings;
import id.sidik.app.updates.QuietLook;
import id.sidik.app.updates.UpdateDialogs;
import id.sidik.app.updates.UpdateHabit;
import id.sidik.app.sync.SyncDialogs;
import id.sidik.app.sync.SyncModel;
import id.sidik.app.sync.SyncView;
import id.sidik.app.tpp.TppDialogs;
import id.sidik.app.tpp.TppModel;
import id.sidik.app.tpp.TppView;
import id.sidik.app.words.RuleWords;
import id.sidik.operations.Office;
import id.sidik.operations.PushNews;
import id.sidik.operations.centre.CentreAccountKind;
import id.sidik.operations.centre.SyncStand;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Ledger;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.stage.Window;
import java.util.Optional;

/**
 * Builds the screens on an open office: the first one at once, the others when it is drawn, so that the window comes
 * sooner. The graph of the window is this list.
 */
public final class Composition implements AutoCloseable {
    private final Frame frame;
    private final AfterFirstFrame later;
    private final OfficeLink link;
    private final DemoMachine demo;
    private final PlanSheet plans;
    private final EnrolDialogs enrol;
    private final BundleDialogs bundles;
    private Optional<Meetings> meetings = Optional.empty();

    public Composition(Frame frame, Office office) {
        this.frame = frame;
        demo = new DemoMachine(frame.clock());
        OfficeLink first = new OfficeLink(office, frame.jobs(), frame.background(), frame.notices(), new News(),
                frame.alarm()::raise, frame.clock());
        later = new AfterFirstFrame(frame.background());
        link = first.on(later);
        plans = new PlanSheet(frame.views(), frame.tables(), frame.texts());
        bundles = new BundleDialogs(new BundleModel(link), frame.views(), frame.texts(), frame.clock().getZone());
        enrol = machines(first);
    }

    /** The first screen is drawn: the others join, and fetch what they show. Called once. */
    public void begin() {
        people(permits());
        log();
        messages();
        calendar();
        month();
        rules();
        reports(link.office());
        city();
        meetings = Optional.of(centre());
        updates(link.office());
        later.begin();
        new Situation(link, frame.shell(), frame.status()).follow();
    }

    private void updates(Office office) {
        UpdateHabit habit = new UpdateHabit(frame.settings());
        UpdateDialogs updates = new UpdateDialogs(frame.views(), frame.texts(), frame.background(), frame
                .alarm()::raise, habit);
        frame.shell().updates().set(Optional.of(over -> updates.show(over, office)));
        new QuietLook(habit, later, frame.notices(), frame.alarm()::raise).begin(
                () -> UpdateDialogs.desk(office), office, () -> Window.getWindows().stream().findFirst().ifPresent(
                        over -> updates.show(over, office)));
    }

    /** @param first for the list of machines, with which the window begins */
    private EnrolDialogs machines(OfficeLink first) {
        MachinesViewModel model = new MachinesViewModel(first, demo);
        ProvisionSheet provision = new ProvisionSheet(new ProvisionViewModel(link), frame.views(), frame.tables(),
                frame.texts(), frame.clock().getZone());
        NewLaptopSheet fresh = new NewLaptopSheet(link, frame.views(), frame.texts(), bundles, Version.text());
        MachineDialogs dialogs = new MachineDialogs(frame.views(), frame.tables(), frame.texts(),
                frame.clock().getZone(), new TechnicianSheets(provision, services(), fresh::open,
                        new HandoversSheet(link, frame.views(), frame.tables(), frame.texts())::open));
        MachineTabs tabs = new MachineTabs(frame.views());
        OptionsViewModel options = new OptionsViewModel(model, link);
        OptionsDialogs sheets = new OptionsDialogs(frame.views(), frame.tables(), frame.texts());
        tabs.join(MachineTab.OPTIONS, OptionsView.class, life -> new OptionsView(options, sheets, frame.tables(),
                frame.texts(), frame.clock(), life));
        CareViewModel care = new CareViewModel(model, link);
        DeedsModel deeds = new DeedsModel(link, model.chosen());
        CareDialogs careDialogs = new CareDialogs(frame.views(), frame.texts(), frame.clock().getZone());
        tabs.join(MachineTab.SUMMARY, SummaryView.class, life -> new SummaryView(model, care, careDialogs,
                frame.texts(), frame.clock(), life));
        frame.views().add(CareDeedsView.class, life -> new CareDeedsView(care, careDialogs, frame.texts(), life));
        tabs.join(MachineTab.CARE, CareView.class, life -> new CareView(care, frame.tables(), frame.texts(), life));
        LiveViewModel live = new LiveViewModel(model, link, demo);
        EnrolDialogs enrol = new EnrolDialogs(frame.views(), frame.texts(),
                new LedgerWords(frame.texts(), frame.clock().getZone()), link, model);
        tabs.join(MachineTab.LIVE, LiveView.class,
                life -> new LiveView(live, enrol, frame.tables(), frame.texts(), frame.clock(), life));
        tabs.join(MachineTab.HISTORY, HistoryView.class,
                life -> new HistoryView(model, deeds, frame.tables(), frame.texts(), frame.clock().getZone()));
        MachinePeopleViewModel machinePeople = new MachinePeopleViewModel(link, model);
        MachinePeopleDialogs peopleDialogs = new MachinePeopleDialogs(plans, frame.views(), frame.tables(),
                frame.texts(), frame.clock().getZone());
        tabs.join(MachineTab.PEOPLE, MachinePeopleView.class, life -> new MachinePeopleView(machinePeople,
                peopleDialogs, enrol, frame.tables(), frame.texts(), frame.clock().getZone(), life));
        frame.views().add(MachineDetailView.class,
                life -> new MachineDetailView(model, dialogs, tabs, frame.texts(), life));
        frame.lead("trouble.many.missing", model::pullFailed);
        frame.join(Section.MACHINES, MachinesView.class, life -> new MachinesView(model, dialogs, frame.tables(),
                frame.texts(), frame.clock(), life));
        return enrol;
    }

    /** The service desk of the agency. */
    private Consumer<Node> services() {
        ServiceModel model = new ServiceModel(link);
        ServiceDialogs dialogs = new ServiceDialogs(frame.views(), frame.tables(), frame.texts(),
                frame.clock().getZone());
        frame.views().add(ServiceStepsView.class, life -> new ServiceStepsView(model, frame.texts(), life));
        return over -> dialogs.open(over, model);
    }

    private PermitDialogs permits() {
        PermitsViewModel model = new PermitsViewModel(link);
        PermitDialogs dialogs = new PermitDialogs(model, frame.views(), frame.tables(), frame.texts(),
                frame.clock().getZone());
        frame.views().add(PermitDetailView.class, life -> new PermitDetailView(model, dialogs, life));
        frame.join(Section.PERMITS, PermitsView.class,
                life -> new PermitsView(model, dialogs, frame.tables(), frame.texts(), life));
        return dialogs;
    }

    private void people(PermitDialogs permits) {
        PeopleViewModel model = new PeopleViewModel(link);
        FingersSheet fingers = new FingersSheet(new FingersViewModel(link), plans, enrol, frame.views(), frame.tables(),
                frame.texts());
        PeopleDialogs dialogs = new PeopleDialogs(frame.views(), frame.tables(), frame.texts(), fingers,
                enrol);
        frame.join(Section.PEOPLE, PeopleView.class,
                life -> new PeopleView(model, dialogs, permits, frame.tables(), frame.texts(), life));
        frame.lead("ledger.unknownPins", () -> frame.shell().go(Section.PEOPLE));
    }

    private void calendar() {
        ScheduleModel schedule = new ScheduleModel(link);
        WishDialog wishes = new WishDialog(link, frame.texts());
        frame.views().add(SpecialsView.class,
                life -> new SpecialsView(schedule, wishes, frame.tables(), frame.texts(), life));
        frame.join(Section.SCHEDULE, WorkScheduleView.class,
                life -> new WorkScheduleView(schedule, wishes, frame.tables(), frame.texts(), life));
        HolidaysModel holidays = new HolidaysModel(link);
        frame.join(Section.HOLIDAYS, HolidaysView.class,
                life -> new HolidaysView(holidays, wishes, frame.tables(), frame.texts(), life));
    }

    /** Old numbers and texts go when the program starts; a ledger stays of it. Who became known is found again. */
    private void messages() {
        link.background().fetch(() -> {
            link.office().roads().strangers().tidy();
            return link.office().roads().inbox().forgetOld().run(Job.Progress.NONE);
        }, gone -> {
            if (gone.outcome() == Ledger.Outcome.DONE) link.jobs().keep(gone);
        }, link.alarm());
        SmsViewModel model = new SmsViewModel(link);
        SmsDialogs dialogs = new SmsDialogs(model, frame.views(), frame.tables(), frame.texts());
        frame.views().add(SmsAnswersView.class, life -> new SmsAnswersView(model, frame.tables(), frame.texts()));
        frame.views().add(SmsInboxView.class, life -> new SmsInboxView(model, dialogs, frame.tables(), frame.texts()));
        frame.join(Section.SMS, SmsView.class, life -> new SmsView(model, dialogs, frame.texts(), life));
        model.waiting().subscribe(open -> frame.shell().work(Section.SMS).set(open.intValue()));
    }

    private void log() {
        LogViewModel model = new LogViewModel(link);
        PhoneDialogs phones = new PhoneDialogs(link, frame.views(), frame.tables(), frame.texts());
        LogColumns columns = new LogColumns(frame.tables(), frame.texts(), frame.clock().getZone());
        frame.join(Section.LOG, LogView.class, life -> new LogView(model, columns,
                () -> frame.shell().go(Section.MACHINES), phones::show, frame.texts(), life));
        frame.lead("ledger.quarantined", () -> {
            model.held().set(true);
            frame.shell().go(Section.LOG);
        });
    }

    private void month() {
        MonthModel month = new MonthModel(link);
        RecapViewModel recap = new RecapViewModel(month, link);
        frame.views().add(MonthPickerView.class, life -> new MonthPickerView(month, frame.texts(), life));
        CorrectionWords words = new CorrectionWords(frame.texts(), frame.clock().getZone());
        CorrectionDialogs corrections = new CorrectionDialogs(link, words, frame.views(), frame.texts());
        frame.views().add(WhyView.class, life -> new WhyView(recap, words, frame.texts(), life));
        MonthSteps steps = new MonthSteps(month, link);
        MonthDialogs monthDialogs = new MonthDialogs(frame.views(), frame.tables(), frame.texts());
        frame.views().add(MonthMenuView.class, life -> new MonthMenuView(steps, monthDialogs, frame.texts(), life));
        pay(month);
        frame.join(Section.RECAP, RecapView.class, life -> new RecapView(recap, steps, frame.shell()::go, corrections,
                frame.texts(), frame.clock(), life));
        corrections(month, words);
        PrintViewModel print = new PrintViewModel(month, link);
        frame.views().add(PagesView.class, life -> new PagesView(print.pages(), frame.texts(), life));
        ChartsModel charts = new ChartsModel(month, link);
        frame.join(Section.CHARTS, ChartsView.class, life -> new ChartsView(charts, frame.shell()::go, frame.texts(),
                life));
        PrintDialogs dialogs = new PrintDialogs(frame.views(), frame.tables(), frame.texts());
        frame.join(Section.PRINT, PrintView.class,
                life -> new PrintView(print, dialogs, frame.shell()::go, frame.texts(), life));
    }

    private void corrections(MonthModel month, CorrectionWords words) {
        ReconViewModel recon = new ReconViewModel(link, month);
        frame.views().add(DayFormView.class, life -> new DayFormView(recon.form(), words, frame.texts(), life));
        frame.join(Section.RECONCILIATION, ReconView.class,
                life -> new ReconView(recon, words, frame.tables(), frame.texts(), life));
        recon.recon().subscribe(found -> found.ifPresent(
                now -> frame.shell().work(Section.RECONCILIATION).set(now.total() - now.done())));
        ManualViewModel manual = new ManualViewModel(link);
        ManualDialogs dialogs = new ManualDialogs(frame.views(), frame.tables(), frame.texts());
        frame.join(Section.MANUAL, ManualView.class,
                life -> new ManualView(manual, dialogs, words, frame.tables(), frame.texts(), life));
    }

    /** The road to the centre, and the meetings that the program has by itself. */
    private Meetings centre() {
        SyncModel model = new SyncModel(link);
        SyncDialogs dialogs = new SyncDialogs(frame.views(), frame.texts(), bundles::show);
        frame.views().add(ConflictsView.class, life -> new ConflictsView(model, frame.tables(), frame.texts(),
                frame.clock().getZone(), life));
        ContestsModel contests = new ContestsModel(link);
        frame.views().add(ContestsView.class, life -> new ContestsView(contests, frame.tables(), frame.texts(),
                frame.clock().getZone(), life));
        frame.views().add(AsideView.class, life -> new AsideView(model, frame.tables(), frame.texts()));
        frame.views().add(GuestsView.class, life -> new GuestsView(model, dialogs, frame.tables(), frame.texts()));
        frame.join(Section.SYNC, SyncView.class, life -> new SyncView(model, contests, dialogs, frame.tables(), frame
                .texts(),
                frame.clock().getZone(), life));
        model.stand().subscribe(known -> known.ifPresent(stand -> {
            frame.shell().work(Section.SYNC).set((int) stand.open());
            frame.shell().offer(Section.CITY, stand.placed() && stand.kind().filter(CentreAccountKind::ofCity)
                    .isPresent());
            frame.status().sync().set(known.filter(SyncStand::placed));
        }));
        Meetings quiet = new Meetings(model::meetQuietly);
        quiet.begin();
        return quiet;
    }

    /** The city, beside the unit's own screens, when the centre knows the account as the city's. */
    private void city() {
        CityModel model = new CityModel(link);
        frame.views().add(CityUnitsView.class, life -> new CityUnitsView(model, frame.tables(), frame.texts()));
        frame.views().add(CityMachinesView.class, life -> new CityMachinesView(model, frame.tables(), frame.texts()));
        frame.views().add(CityRecapsView.class, life -> new CityRecapsView(model, frame.tables(), frame.texts(), life));
        CityDialogs permits = new CityDialogs(frame.views(), frame.texts());
        frame.views().add(CityPermitsView.class, life -> new CityPermitsView(model, permits, frame.tables(), frame
                .texts(), life));
        frame.join(Section.CITY, CityView.class, life -> new CityView(model, frame.texts(), life));
    }

    private void rules() {
        RulesModel model = new RulesModel(link, new RuleWords(frame.texts()));
        RulesDialogs dialogs = new RulesDialogs(model, frame.texts());
        frame.join(Section.RULES, RulesView.class,
                life -> new RulesView(model, dialogs, frame.tables(), frame.texts(), frame.clock().getZone(), life));
    }

    /** What a year adds up to, and what a month costs. */
    private void pay(MonthModel month) {
        DisciplineModel years = new DisciplineModel(link);
        PunishmentDialogs decisions = new PunishmentDialogs(new PunishmentsModel(link, frame.texts()), frame.views(),
                frame.tables(), frame.texts());
        frame.join(Section.DISCIPLINE, DisciplineView.class, life -> new DisciplineView(years, decisions, frame
                .tables(),
                frame.texts(), life));
        TppModel tpp = new TppModel(month, link);
        TppDialogs dialogs = new TppDialogs(frame.views(), frame.tables(), frame.texts());
        frame.join(Section.TPP, TppView.class, life -> new TppView(tpp, dialogs, frame.tables(), frame.texts(), life));
        supervision(new ControlModel(month, link));
    }

    private void supervision(ControlModel model) {
        ControlDialogs dialogs = new ControlDialogs(frame.views(), frame.tables(), frame.texts());
        frame.views().add(SpotChecksView.class,
                life -> new SpotChecksView(model, dialogs, frame.tables(), frame.texts(), life));
        frame.views().add(ActivitiesView.class,
                life -> new ActivitiesView(model, frame.tables(), frame.texts(), life));
        frame.views().add(HoursView.class, life -> new HoursView(model, frame.tables(), frame.texts(), life));
        frame.views().add(GatheringsView.class, life -> new GatheringsView(model, dialogs, frame.tables(), frame
                .texts(),
                life));
        frame.views().add(HoldView.class,
                life -> new HoldView(model, frame.tables(), frame.texts(), frame.clock().getZone(), life));
        frame.join(Section.SUPERVISION, SupervisionView.class,
                life -> new SupervisionView(model, dialogs, frame.texts(), life));
    }

    /** Waits for machines that report, if the office chose to; what they bring shows at once. */
    private void reports(Office office) {
        office.push().follow(news -> {
            if (news instanceof PushNews.Reported report && report.fresh() + report.quarantined() > 0)
                link.background().fetch(() -> true, told -> link.news().changed(), link.alarm());
        });
        link.background().fetch(() -> {
            office.push().startIfOn();
            return true;
        }, started -> {}, link.alarm());
    }

    /** A file that the program was opened with. */
    public void open(Window over, Path file) {
        bundles.open(over, file);
    }

    public OfficeLink link() {
        return link;
    }

    @Override
    public void close() {
        meetings.ifPresent(Meetings::close);
        demo.close();
    }
}

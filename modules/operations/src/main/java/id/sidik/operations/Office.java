package id.sidik.operations;

import id.sidik.devices.EnrolSettings;
import id.sidik.devices.Machines;
import id.sidik.devices.Patience;
import id.sidik.domain.DayResult;
import id.sidik.domain.Holiday;
import id.sidik.operations.base.DocumentShelf;
import id.sidik.operations.bundle.BundleRoom;
import id.sidik.operations.centre.CentreRoom;
import id.sidik.operations.control.ControlRoom;
import id.sidik.operations.corrections.CorrectionMatters;
import id.sidik.operations.corrections.CorrectionRoom;
import id.sidik.operations.laptop.HandoverBook;
import id.sidik.operations.laptop.LaptopPaper;
import id.sidik.operations.laptop.RunBook;
import id.sidik.operations.month.CodeEdition;
import id.sidik.operations.month.ContestDesk;
import id.sidik.operations.month.ExplainDesk;
import id.sidik.operations.month.MonthDesk;
import id.sidik.operations.month.MonthRoom;
import id.sidik.operations.month.PunishmentDesk;
import id.sidik.operations.month.RecapDesk;
import id.sidik.operations.month.TppDesk;
import id.sidik.operations.month.YearDesk;
import id.sidik.operations.permits.PermitRoom;
import id.sidik.operations.month.RecapRequest;
import id.sidik.operations.work.Job;
import id.sidik.operations.regulation.KeptRegulations;
import id.sidik.operations.roads.RoadRoom;
import id.sidik.operations.regulation.RegulationDesk;
import id.sidik.operations.reports.ReportRoom;
import id.sidik.operations.schedule.ScheduleRoom;
import id.sidik.operations.service.ServiceRoom;
import id.sidik.operations.base.OfficeDay;
import id.sidik.operations.base.Once;
import id.sidik.operations.base.OpenMatters;
import id.sidik.operations.base.Records;
import id.sidik.operations.work.TroubleException;
import id.sidik.operations.updates.ProgramPlace;
import id.sidik.operations.updates.UpdateDesk;
import id.sidik.rules.Assessor;
import id.sidik.rules.BuiltInCalendar;
import id.sidik.rules.Regulations;
import id.sidik.rules.WorkCalendar;
import id.sidik.store.Tables;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Everything that has no screen, put together in one place; closing it closes the store. */
public final class Office implements AutoCloseable {
    private final Records records;
    private final Clock clock;
    private final UnitDesk unit;
    private final MachineDesk machines;
    private final PullDesk pulls;
    private final SerialDesk serial;
    private final ScanDesk scans;
    private final DiagnosisDesk diagnoses;
    private final LiveDesk live;
    private final TraceDesk traces;
    private final EnrolDesk enrolment;
    private final PeopleDesk people;
    private final LogDesk log;
    private final MonthRoom months;
    private final CorrectionRoom corrections;
    private final PrintDesk printing;
    private final ReportRoom reports;
    private final ProfileDesk profiles;
    private final BookDesk books;
    private final AccessDesk access;
    private final PersonAccessDesk personAccess;
    private final MessageDesk messages;
    private final AssumptionDesk assumptions;
    private final PushDesk push;
    private final DiskDesk disks;
    private final OldProgramDesk oldProgram;
    private final Caretaking care;
    private final ClearDesk clearing;
    private final Staffing staffing;
    private final HandoverDesk handover;
    private final PermitRoom permits;
    private final ScheduleRoom schedule;
    private final ControlRoom control;
    private final RoadRoom roads;
    private final RegulationDesk regulation;
    private final CentreRoom centre;
    private final Path home;
    private final BundleRoom bundles;
    private final ServiceRoom service;
    private final LaptopDesk laptop;

    private Office(Records records, Machines wires, OfficeSettings settings, Clock clock) {
        this.records = records;
        this.clock = clock;
        home = settings.home();
        unit = new UnitDesk(records);
        AddressBook addresses = new AddressBook(clock, settings.operator());
        machines = new MachineDesk(records, wires, unit, addresses);
        serial = new SerialDesk(wires);
        SystemNeighbours neighbours = new SystemNeighbours();
        scans = new ScanDesk(records, wires, unit, addresses, neighbours);
        traces = new TraceDesk(wires, settings.home().resolve("traces"), clock);
        diagnoses = new DiagnosisDesk(records, wires, unit, clock, neighbours);
        live = new LiveDesk(records, wires, clock);
        Visits visits = new Visits(records, wires);
        care = new Caretaking(records, visits, clock, settings.operator());
        disks = new DiskDesk(records, unit, clock, settings.operator());
        pulls = new PullDesk(records, wires, unit, disks, clock, care.schedule());
        clearing = care.clearing(pulls::of);
        push = new PushDesk(records, unit, clock, settings.operator());
        List<Consumer<Tables>> newcomers = new ArrayList<>();
        people = new PeopleDesk(records, newcomers, clock);
        oldProgram = new OldProgramDesk(records, unit, newcomers, clock, settings.operator());
        log = new LogDesk(records);
        OfficeDay day = () -> LocalDate.ofInstant(clock.instant(), unit.load().zone());
        KeptRegulations.keep(records);
        Once<Regulations> regulations = new Once<>(() -> KeptRegulations.load(records));
        List<OpenMatters> matters = new ArrayList<>();
        months = new MonthRoom(records, regulations, new CodeEdition(Assessor.class, DayResult.class), unit::load,
                clock, settings.operator(), matters);
        RecapDesk recaps = months.recaps();
        regulation = new RegulationDesk(records, regulations, months.rules(), clock, settings.operator());
        corrections = new CorrectionRoom(records, new CorrectionRoom.Bench(clock, day, settings.operator(),
                new DocumentShelf(records, clock, settings.operator())), judging(recaps));
        matters.add(new CorrectionMatters());
        printing = new PrintDesk(months.months(), records, unit, clock, settings.operator());
        reports = new ReportRoom(records, months, settings.home().resolve("halaman"), day, clock, settings
                .operator());
        enrolment = new EnrolDesk(records, visits, clock,
                recaps::current, settings.operator(), EnrolSettings.usual());
        permits = new PermitRoom(records, recaps::current, months.book(), day, clock, settings.operator());
        matters.add(permits.matters());
        reports.join(new ReportRoom.Rooms(permits.asked(), corrections, day, unit::load));
        roads = telephones(recaps, settings, matters, newcomers);
        schedule = new ScheduleRoom(records, recaps::current, recaps::on, months.book(), day, clock, settings
                .operator());
        control = new ControlRoom(records, new OfficeMonths(recaps), months.book(), day, clock, settings.operator());
        centre = new CentreRoom(records, clock, settings.operator());
        bundles = bundling(settings, regulations);
        service = new ServiceRoom(records, reports, day, unit::load, clock, settings.operator());
        profiles = new ProfileDesk(records, visits, regulations, clock, new Deeds(records, settings.operator()));
        books = new BookDesk(clock);
        access = new AccessDesk(records, visits, clock);
        personAccess = new PersonAccessDesk(visits, access, clock);
        messages = new MessageDesk(records, visits, access, clock);
        assumptions = new AssumptionDesk(records);
        staffing = Staffing.of(records, visits, unit, clock, new BackupKeeper(records, clock, settings.operator()), day,
                recaps::current);
        handover = handover(settings.operator());
        laptop = laptop(visits, settings.operator());
    }

    private RoadRoom telephones(RecapDesk recaps, OfficeSettings settings, List<OpenMatters> matters,
            List<Consumer<Tables>> newcomers) {
        RoadRoom made = new RoadRoom(records, new RoadRoom.Judging(recaps::current, months.book(), permits.asked()),
                () -> unit.load().zone(), clock, settings.operator());
        matters.add(made.matters());
        newcomers.add(made.strangers()::takeUp);
        return made;
    }

    /** A bundle is made when a month was closed, and goes to the centre with the next meeting. */
    private BundleRoom bundling(OfficeSettings settings, Once<Regulations> regulations) {
        BundleRoom made = new BundleRoom(records, centre, regulation, settings.home(), clock, settings.operator(),
                regulations::forget);
        months.months().follow(made::closed);
        centre.sync().follow(made.centre()::deliverQuietly);
        return made;
    }

    private HandoverDesk handover(String operator) {
        return new HandoverDesk(new HandoverDesk.Sources(machines, care, clearing, staffing.backups(), profiles,
                diagnoses), clock, operator);
    }

    private LaptopDesk laptop(Visits visits, String operator) {
        SelfCheckDesk checks = new SelfCheckDesk(records, visits, new SelfCheckDesk.Sources(unit, machines, care
                .clocks(), staffing.fingers(), regulation, centre, month -> months.months().stand(month).state()),
                clock);
        NewLaptopSteps steps = new NewLaptopSteps(records, new NewLaptopSteps.Sources(unit, machines, staffing
                .people(), staffing.backups(), pulls, regulation, centre), clock);
        NewLaptop.Ways ways = new NewLaptop.Ways(new NewLaptopSource(centre, bundles, home, clock),
                new NewLaptopMachines(machines, scans, clock), steps);
        LaptopPaper paper = new LaptopPaper(unit::load, clock, operator);
        RunBook book = new RunBook(records, clock);
        return new LaptopDesk(checks, new NewLaptop(book, ways, checks, paper, clock, operator), paper,
                new HandoverBook(
                        book, reports, unit::load, clock));
    }

    private CorrectionRoom.Judging judging(RecapDesk recaps) {
        return new CorrectionRoom.Judging(recaps::current, months.book(),
                month -> recaps.recap(new RecapRequest(month, recaps.chosen(month))).run(Job.Progress.NONE),
                month -> recaps.told(new RecapRequest(month, recaps.chosen(month))).run(Job.Progress.NONE));
    }

    /** @throws TroubleException STO-… when the folder cannot be used as a store */
    public static Office open(OfficeSettings settings, Clock clock) {
        return open(settings, clock, Patience.usual());
    }

    /** @param patience with the machines */
    static Office open(OfficeSettings settings, Clock clock, Patience patience) {
        return open(settings, clock, new Machines(patience, clock));
    }

    static Office open(OfficeSettings settings, Clock clock, Machines machines) {
        Records records = Records.open(settings.home());
        try {
            stock(records);
            return new Office(records, machines, settings, clock);
        } catch (RuntimeException unusable) {
            records.close();
            throw unusable;
        }
    }

    /** A store without a calendar begins with the national one. */
    private static void stock(Records records) {
        records.transact(tables -> {
            if (!tables.calendar().ramadan().isEmpty()) return tables;
            WorkCalendar national = BuiltInCalendar.load();
            Map<Year, List<Holiday>> years = national.holidays().stream()
                    .collect(Collectors.groupingBy(holiday -> Year.from(holiday.day())));
            years.forEach(tables.calendar()::replaceHolidays);
            national.ramadan().forEach(tables.calendar()::saveRamadan);
            return tables;
        });
    }

    public MachineDesk machines() {
        return machines;
    }

    public SerialDesk serial() {
        return serial;
    }

    public PullDesk pulls() {
        return pulls;
    }

    public ScanDesk scans() {
        return scans;
    }

    public TraceDesk traces() {
        return traces;
    }

    public DiagnosisDesk diagnoses() {
        return diagnoses;
    }

    public LiveDesk live() {
        return live;
    }

    public EnrolDesk enrolment() {
        return enrolment;
    }

    public DiskDesk disks() {
        return disks;
    }

    /** What the program before this one kept. */
    public OldProgramDesk oldProgram() {
        return oldProgram;
    }

    public PushDesk push() {
        return push;
    }

    public PeopleDesk people() {
        return people;
    }

    public LogDesk log() {
        return log;
    }

    public RecapDesk recaps() {
        return months.recaps();
    }

    public MonthDesk months() {
        return months.months();
    }

    public TppDesk tpp() {
        return months.tpp();
    }

    /** Disciplinary decisions. */
    public PunishmentDesk punishments() {
        return months.punishments();
    }

    public YearDesk years() {
        return months.years();
    }

    /** Months that several laptops closed. */
    public ContestDesk contests() {
        return months.contests();
    }

    public ExplainDesk explaining() {
        return months.explaining();
    }

    public CorrectionRoom corrections() {
        return corrections;
    }

    public PrintDesk printing() {
        return printing;
    }

    /** The reports R1 to R16, and how the unit wants them. */
    public ReportRoom reports() {
        return reports;
    }

    public ProfileDesk profiles() {
        return profiles;
    }

    public AccessDesk access() {
        return access;
    }

    public PersonAccessDesk personAccess() {
        return personAccess;
    }

    public MessageDesk messages() {
        return messages;
    }

    public AssumptionDesk assumptions() {
        return assumptions;
    }

    public BookDesk books() {
        return books;
    }

    public ClockDesk clocks() {
        return care.clocks();
    }

    public CareDesk care() {
        return care.desk();
    }

    public OperationBookDesk operationLogs() {
        return care.operationLogs();
    }

    public ClearDesk clearing() {
        return clearing;
    }

    public MachinePeopleDesk machinePeople() {
        return staffing.people();
    }

    public BackupDesk backups() {
        return staffing.backups();
    }

    public ReplaceDesk replacing() {
        return staffing.replacing();
    }

    public FingerDesk fingers() {
        return staffing.fingers();
    }

    public ProvisionDesk provisioning() {
        return staffing.provisioning();
    }

    /** Leave, duty, permission, exemptions and transfers. */
    public PermitRoom permits() {
        return permits;
    }

    /** The work calendar: patterns, groups, rosters, special periods, holidays. */
    public ScheduleRoom schedule() {
        return schedule;
    }

    /** The service desk of the agency. */
    public ServiceRoom service() {
        return service;
    }

    /** Surprise checks, minutes of activity, hours of weeks, the hold of the unit's allowance. */
    public ControlRoom control() {
        return control;
    }

    /** What comes by telephone: messages, and records of attendance programs. */
    public RoadRoom roads() {
        return roads;
    }

    /** Newer versions of the program. @param place where the running one lies */
    public UpdateDesk updates(ProgramPlace place) {
        return new UpdateDesk(home, place);
    }

    /** What goes to the city's centre and comes from it. */
    public CentreRoom centre() {
        return centre;
    }

    /** The unit in one file, for another laptop. */
    public BundleRoom bundles() {
        return bundles;
    }

    /** The rules of the unit: packs, their values, and the unit's own. */
    public RegulationDesk regulation() {
        return regulation;
    }

    public HandoverDesk handover() {
        return handover;
    }

    /** The laptop itself: looked through, and handed over. */
    public LaptopDesk laptop() {
        return laptop;
    }

    public UnitDesk unit() {
        return unit;
    }

    public Clock clock() {
        return clock;
    }

    @Override
    public void close() {
        traces.close();
        push.close();
        records.close();
    }
}

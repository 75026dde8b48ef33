package id.sidik.store;

import org.jdbi.v3.core.Handle;

/** The tables as seen from inside one transaction; not to be kept beyond it. */
public final class Tables {
    private final Handle handle;
    private final TemplateVault vault;
    private final SyncShapes shapes;

    Tables(Handle handle, UnitKey key, SyncShapes shapes) {
        this.handle = handle;
        this.shapes = shapes;
        this.vault = new TemplateVault(handle, key);
    }

    public MachineTable machines() {
        return new MachineTable(handle, vault);
    }

    public ContactTable contacts() {
        return new ContactTable(handle);
    }

    public DownloadArchive archive() {
        return new DownloadArchive(handle);
    }

    public PunchJournal punches() {
        return new PunchJournal(handle);
    }

    public QuarantineTable quarantine() {
        return new QuarantineTable(handle);
    }

    public EmployeeTable employees() {
        return new EmployeeTable(handle);
    }

    public AliasTable aliases() {
        return new AliasTable(handle);
    }

    public MachineUserTable machineUsers() {
        return new MachineUserTable(handle);
    }

    public UnitTable unit() {
        return new UnitTable(handle);
    }

    public PatternTable patterns() {
        return new PatternTable(handle);
    }

    public CalendarTable calendar() {
        return new CalendarTable(handle);
    }

    public PermitTable permits() {
        return new PermitTable(handle);
    }

    public RegulationTable regulations() {
        return new RegulationTable(handle);
    }

    public UnitRuleTable unitRules() {
        return new UnitRuleTable(handle);
    }

    public ResultBook results() {
        return new ResultBook(handle);
    }

    public ServiceTable services() {
        return new ServiceTable(handle);
    }

    public LaptopHandoverTable laptopHandovers() {
        return new LaptopHandoverTable(handle);
    }

    public ReportIssueTable reportIssues() {
        return new ReportIssueTable(handle);
    }

    public PushMachineTable pushMachines() {
        return new PushMachineTable(handle);
    }

    public PushTallyTable pushTallies() {
        return new PushTallyTable(handle);
    }

    public PushOrderTable pushOrders() {
        return new PushOrderTable(handle);
    }

    public PushKnockTable pushKnocks() {
        return new PushKnockTable(handle);
    }

    public PushBodyTable pushBodies() {
        return new PushBodyTable(handle);
    }

    public SettingTable settings() {
        return new SettingTable(handle);
    }

    public SecretTable secrets() {
        return new SecretTable(handle, vault);
    }

    public ProfileTable profiles() {
        return new ProfileTable(handle);
    }

    public OptionTable options() {
        return new OptionTable(handle);
    }

    public SightingTable sightings() {
        return new SightingTable(handle);
    }

    public DiagnosisTable diagnoses() {
        return new DiagnosisTable(handle);
    }

    public FingerTable fingers() {
        return new FingerTable(handle, vault);
    }

    public SnapshotTable snapshots() {
        return new SnapshotTable(handle, vault);
    }

    public MembershipTable memberships() {
        return new MembershipTable(handle);
    }

    public DeedTable deeds() {
        return new DeedTable(handle);
    }

    public ProvisionTable provisions() {
        return new ProvisionTable(handle, vault);
    }

    public EnrolmentTable enrolments() {
        return new EnrolmentTable(handle);
    }

    public ClockTable clocks() {
        return new ClockTable(handle);
    }

    public OperationTable operations() {
        return new OperationTable(handle);
    }

    public ClearingTable clearings() {
        return new ClearingTable(handle);
    }

    public MonthEventTable monthEvents() {
        return new MonthEventTable(handle);
    }

    public MonthDecisionTable monthDecisions() {
        return new MonthDecisionTable(handle);
    }

    public FactOriginTable origins() {
        return new FactOriginTable(handle);
    }

    public MonthCopyTable monthCopies() {
        return new MonthCopyTable(handle);
    }

    public TppTable tpp() {
        return new TppTable(handle);
    }

    public DecisionTable decisions() {
        return new DecisionTable(handle);
    }

    public DocumentTable documents() {
        return new DocumentTable(handle, vault);
    }

    public CorrectionTable corrections() {
        return new CorrectionTable(handle);
    }

    public ManualSheetTable manualSheets() {
        return new ManualSheetTable(handle);
    }

    public IncidentTable incidents() {
        return new IncidentTable(handle);
    }

    public InspectionTable inspections() {
        return new InspectionTable(handle);
    }

    public ExemptionTable exemptions() {
        return new ExemptionTable(handle);
    }

    public TransferTable transfers() {
        return new TransferTable(handle);
    }

    public ScheduleTable schedule() {
        return new ScheduleTable(handle);
    }

    public SpecialPeriodTable specialPeriods() {
        return new SpecialPeriodTable(handle);
    }

    public RosterTable rosters() {
        return new RosterTable(handle);
    }

    public SpotCheckTable spotChecks() {
        return new SpotCheckTable(handle);
    }

    public GatheringTable gatherings() {
        return new GatheringTable(handle);
    }

    public ActivityTable activities() {
        return new ActivityTable(handle);
    }

    public UnitHoldTable unitHolds() {
        return new UnitHoldTable(handle);
    }

    public CalendarChangeTable calendarChanges() {
        return new CalendarChangeTable(handle);
    }

    public WaitingPhoneTable waitingPhones() {
        return new WaitingPhoneTable(handle);
    }

    public PhoneTable phones() {
        return new PhoneTable(handle);
    }

    public SmsTable messages() {
        return new SmsTable(handle);
    }

    public SmsAnswerTable answers() {
        return new SmsAnswerTable(handle);
    }

    public Laptop laptop() {
        return new LaptopTable(handle).own();
    }

    /** @param name what the office calls this laptop */
    public void nameLaptop(String name) {
        new LaptopTable(handle).name(name);
    }

    /** This folder was copied: from now on it is another laptop than the one that it was copied from. */
    public void renewLaptop() {
        new LaptopTable(handle).renew();
    }

    public CityUnitTable cityUnits() {
        return new CityUnitTable(handle);
    }

    public OfficialTable officials() {
        return new OfficialTable(handle);
    }

    public PageSettingTable pageSettings() {
        return new PageSettingTable(handle);
    }

    public GuestTable guests() {
        return new GuestTable(handle);
    }

    public OutboxTable outbox() {
        return new OutboxTable(handle, shapes);
    }

    public InboxTable inbox() {
        return new InboxTable(handle, shapes);
    }

    public MasterSync masters() {
        return new MasterSync(handle, shapes);
    }

    /** To be kept for as long as one bundle is told or taken. */
    public BundleTable bundle() {
        return new BundleTable(handle, shapes, vault);
    }

    public SyncLog syncLog() {
        return new SyncLog(handle);
    }

    /** Whether there is a key, and nothing readable that should be sealed with it. */
    boolean isSealed() {
        return vault.isPrepared() && !CommKeys.anyPlain(handle);
    }

    void seal() {
        vault.prepare();
        new CommKeys(vault).sealPlain(handle);
    }
}

package id.sidik.app.cli;

import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes each command with what it needs, by plain constructors. */
final class Commands implements IFactory {
    private final SidikCommand root;

    Commands(SidikCommand root) {
        this.root = root;
    }

    @Override
    public <K> K create(Class<K> kind) throws Exception {
        Object command = fromElsewhere(kind);
        if (command == null) command = command(kind);
        return command == null ? CommandLine.defaultFactory().create(kind) : kind.cast(command);
    }

    /** What comes by another road than the machine. */
    private Object fromElsewhere(Class<?> kind) {
        if (kind == ImportCommand.class) return new ImportCommand(root);
        if (kind == SmsCommand.class) return new SmsCommand(root);
        if (kind == SmsListenCommand.class) return new SmsListenCommand(root);
        if (kind == SmsListCommand.class) return new SmsListCommand(root);
        if (kind == SmsAnswerCommand.class) return new SmsAnswerCommand(root);
        if (kind == SmsOutboxCommand.class) return new SmsOutboxCommand(root);
        if (kind == SmsNumbersCommand.class) return new SmsNumbersCommand(root);
        if (kind == SmsFormCommand.class) return new SmsFormCommand(root);
        if (kind == PhoneCommand.class) return new PhoneCommand(root);
        if (kind == PhoneImportCommand.class) return new PhoneImportCommand(root);
        if (kind == RescueCommand.class) return new RescueCommand(root);
        return null;
    }

    private Object command(Class<?> kind) {
        if (kind == SimulateCommand.class) return new SimulateCommand(root);
        if (kind == PullCommand.class) return new PullCommand(root);
        if (kind == TraceCommand.class) return new TraceCommand(root);
        if (kind == ScanCommand.class) return new ScanCommand(root);
        if (kind == DiagnoseCommand.class) return new DiagnoseCommand(root);
        if (kind == WatchCommand.class) return new WatchCommand(root);
        if (kind == ClockCommand.class) return new ClockCommand(root);
        if (kind == MachineInfoCommand.class) return new MachineInfoCommand(root);
        if (kind == MachineOplogCommand.class) return new MachineOplogCommand(root);
        if (kind == MachineRestartCommand.class) return new MachineRestartCommand(root);
        if (kind == MachinePoweroffCommand.class) return new MachinePoweroffCommand(root);
        if (kind == MachineVoiceCommand.class) return new MachineVoiceCommand(root);
        if (kind == MachineMessageCommand.class) return new MachineMessageCommand(root);
        if (kind == MachineClearCommand.class) return new MachineClearCommand(root);
        if (kind == PushCommand.class) return new PushCommand(root);
        if (kind == PushOrderCommand.class) return new PushOrderCommand(root);
        if (kind == PushOrdersCommand.class) return new PushOrdersCommand(root);
        if (kind == PermitCommand.class) return new PermitCommand(root);
        if (kind == ServiceCommand.class) return new ServiceCommand(root);
        if (kind == ExampleCommand.class) return new ExampleCommand(root);
        if (kind == StoreCommand.class) return new StoreCommand(root);
        if (kind == SyncCommand.class) return new SyncCommand(root);
        if (kind == GuestCommand.class) return new GuestCommand(root);
        if (kind == CentralPermitCommand.class) return new CentralPermitCommand(root);
        if (kind == SyncLaptopCommand.class) return new SyncLaptopCommand(root);
        if (kind == RecapCommand.class) return new RecapCommand(root);
        if (kind == VerifyCommand.class) return new VerifyCommand(root);
        if (kind == ParcelCommand.class) return new ParcelCommand(root);
        if (kind == HandOutCommand.class) return new HandOutCommand(root);
        if (kind == ReportPageCommand.class) return new ReportPageCommand(root);
        if (kind == ReportCommand.class) return new ReportCommand(root);
        if (kind == ReportOfficialsCommand.class) return new ReportOfficialsCommand(root);
        if (kind == ReportHeadCommand.class) return new ReportHeadCommand(root);
        if (kind == ReportSettingsCommand.class) return new ReportSettingsCommand(root);
        if (kind == OptionsCommand.class) return new OptionsCommand(root);
        if (kind == ProfileCommand.class) return new ProfileCommand(root);
        if (kind == RulesCommand.class) return new RulesCommand(root);
        if (kind == RulesExplainCommand.class) return new RulesExplainCommand(root);
        if (kind == RulesShowCommand.class) return new RulesShowCommand(root);
        if (kind == RulesSetCommand.class) return new RulesSetCommand(root);
        if (kind == RulesPackCommand.class) return new RulesPackCommand(root);
        Object month = month(kind);
        Object central = month == null ? central(kind) : month;
        return central == null ? machine(kind) : central;
    }

    private Object month(Class<?> kind) {
        if (kind == ActivityCommand.class) return new ActivityCommand(root);
        if (kind == HoursCommand.class) return new HoursCommand(root);
        if (kind == HoldCommand.class) return new HoldCommand(root);
        if (kind == RollCallCommand.class) return new RollCallCommand(root);
        if (kind == SidakCommand.class) return new SidakCommand(root);
        if (kind == MonthStatusCommand.class) return new MonthStatusCommand(root);
        if (kind == MonthDraftCommand.class) return new MonthDraftCommand(root);
        if (kind == MonthReconcileCommand.class) return new MonthReconcileCommand(root);
        if (kind == MonthCloseCommand.class) return new MonthCloseCommand(root);
        if (kind == MonthReviseCommand.class) return new MonthReviseCommand(root);
        return null;
    }

    private Object central(Class<?> kind) {
        if (kind == BundleCommand.class) return new BundleCommand(root);
        if (kind == SettingsCommand.class) return new SettingsCommand(root);
        if (kind == CentralCommand.class) return new CentralCommand(root);
        if (kind == CentralOverviewCommand.class) return new CentralOverviewCommand(root);
        if (kind == CentralRecapCommand.class) return new CentralRecapCommand(root);
        if (kind == CentralUnitCommand.class) return new CentralUnitCommand(root);
        if (kind == CentralPeopleCommand.class) return new CentralPeopleCommand(root);
        if (kind == CentralAdminCommand.class) return new CentralAdminCommand(root);
        if (kind == CentralReportCommand.class) return new CentralReportCommand(root);
        if (kind == UpdateCommand.class) return new UpdateCommand(root);
        if (kind == UpdateMakeCommand.class) return new UpdateMakeCommand(root);
        return null;
    }

    private Object machine(Class<?> kind) {
        if (kind == MachineBackupCommand.class) return new MachineBackupCommand(root);
        if (kind == MachineRestoreCommand.class) return new MachineRestoreCommand(root);
        if (kind == MachineCompareCommand.class) return new MachineCompareCommand(root);
        if (kind == MachineApplyCommand.class) return new MachineApplyCommand(root);
        if (kind == MachineReplaceCommand.class) return new MachineReplaceCommand(root);
        if (kind == MachineProvisionCommand.class) return new MachineProvisionCommand(root);
        if (kind == MachineSmsCommand.class) return new MachineSmsCommand(root);
        if (kind == MachineAssumptionsCommand.class) return new MachineAssumptionsCommand(root);
        if (kind == MachineClockRuleCommand.class) return new MachineClockRuleCommand(root);
        if (kind == MachineHandoverCommand.class) return new MachineHandoverCommand(root);
        return laptop(kind);
    }

    private Object laptop(Class<?> kind) {
        if (kind == LaptopCheckCommand.class) return new LaptopCheckCommand(root);
        if (kind == LaptopNewCommand.class) return new LaptopNewCommand(root);
        if (kind == LaptopHandoversCommand.class) return new LaptopHandoversCommand(root);
        return null;
    }
}

package id.sidik.app.machines;

import id.sidik.app.machines.diagnosis.DiagnosisDeeds;
import id.sidik.app.machines.diagnosis.DiagnosisView;
import id.sidik.app.machines.diagnosis.DiagnosisViewModel;
import id.sidik.app.machines.disk.DiskView;
import id.sidik.app.machines.disk.DiskViewModel;
import id.sidik.app.machines.rescue.RescueModel;
import id.sidik.app.machines.rescue.RescueView;
import id.sidik.app.machines.push.PushSheet;
import id.sidik.app.machines.scan.ScanView;
import id.sidik.app.machines.scan.ScanViewModel;
import id.sidik.app.table.Tables;
import id.sidik.app.text.Texts;
import id.sidik.app.view.FormDialog;
import id.sidik.app.view.Views;
import id.sidik.domain.Machine;
import java.time.ZoneId;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;

/** Opens what lies over the list of machines for a moment. */
public final class MachineDialogs {
    private final Views views;
    private final Tables tables;
    private final Texts texts;
    private final ZoneId zone;
    private final TechnicianSheets technician;

    /** @param zone in which moments are shown */
    public MachineDialogs(Views views, Tables tables, Texts texts, ZoneId zone, TechnicianSheets technician) {
        this.views = views;
        this.tables = tables;
        this.texts = texts;
        this.zone = zone;
        this.technician = technician;
    }

    /** From a bare laptop to the handover. */
    void newLaptop(Node over) {
        technician.laptop().accept(over);
    }

    /** The laptops that were handed over. */
    void handovers(Node over) {
        technician.handovers().accept(over);
    }

    /** The board of machines that are to be set up. */
    void provision(Node over) {
        technician.provision().open(over);
    }

    /** The register of the service desk. */
    void service(Node over) {
        technician.service().accept(over);
    }

    /** Looks for machines on the network, when the person says so. */
    void scan(Node over, MachinesViewModel machines) {
        ScanViewModel model = machines.scan();
        ScanView view = new ScanView(model, tables, texts);
        Parent shape = views.shape(view);
        new FormDialog(over.getScene().getWindow(), texts, texts.get("scan.title"), shape, "scan.take")
                .enabledWhen(model.takeable()).onAccept(model::take).onClosed(model::stop).focus(view.first()).show();
    }

    /** Looks for the cause of a machine's silence, and begins at once. */
    void diagnose(Node over, Machine machine, MachinesViewModel machines) {
        DiagnosisViewModel model = machines.diagnosis(machine);
        DiagnosisDeeds deeds = new DiagnosisDeeds(() -> scan(over, machines),
                () -> edit(over, machines.form(Optional.of(model.machine()))),
                () -> disk(over, Optional.of(machine), machines), () -> machines.wantedTab().set(Optional.of(
                        MachineTab.CARE)), () -> push(over, machines));
        DiagnosisView view = new DiagnosisView(model, deeds, texts, zone);
        Parent shape = views.shape(view);
        FormDialog sheet = FormDialog.sheet(over.getScene().getWindow(), texts, texts.get("diagnosis.title", machine
                .name()), shape).onClosed(model::stop).focus(view.first());
        view.closesBy(sheet::close);
        sheet.show();
        model.start();
    }

    /** Asks before a machine is given the address at which it was seen. */
    void takeAddress(Node over, MachineLine line, MachinesViewModel machines) {
        line.place().ifPresent(place -> FormDialog.confirm(over.getScene().getWindow(), texts,
                texts.get("machines.take.title", line.row().machine().name()),
                MachineOffers.sentence(line, place, texts,
                        texts.formats().moment(place.at(), machines.clock().instant(), zone)) + " "
                        + texts.get("machines.take.sentence"),
                "machines.take", () -> machines.takeAddress(line.row().machine(), place)));
    }

    void edit(Node over, MachineFormViewModel form) {
        MachineFormView view = new MachineFormView(form, texts);
        Parent shape = views.shape(view);
        String title = texts.get(form.isNew() ? "machineForm.title.new" : "machineForm.title.change");
        new FormDialog(over.getScene().getWindow(), texts, title, shape, "button.save").enabledWhen(form.savable())
                .onAccept(form::save).onClosed(form::stop).focus(view.first()).show();
    }

    /** A flash disk: what lies on it, and a new one. @param owner whose disk it is where its files do not say */
    void disk(Node over, Optional<Machine> owner, MachinesViewModel machines) {
        DiskViewModel model = machines.disk(owner);
        DiskView view = new DiskView(model, tables, texts);
        Parent shape = views.shape(view);
        new FormDialog(over.getScene().getWindow(), texts, texts.get("disk.title"), shape, "disk.take")
                .enabledWhen(model.ready()).onAccept(model::take).focus(view.first()).show();
    }

    /** The database of the program that the office had before. */
    void rescue(Node over, MachinesViewModel machines) {
        RescueModel model = machines.rescue();
        RescueView view = new RescueView(model, tables, texts);
        Parent shape = views.shape(view);
        new FormDialog(over.getScene().getWindow(), texts, texts.get("rescue.title"), shape, "rescue.take").enabledWhen(
                model.ready()).onAccept(model::take).onClosed(model::stop).focus(view.first()).show();
    }

    /** Machines that report by themselves. */
    void push(Node over, MachinesViewModel machines) {
        new PushSheet(views, tables, texts).open(over, machines.push(), machines.clock());
    }
}

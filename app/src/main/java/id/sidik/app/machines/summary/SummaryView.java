package id.sidik.app.machines.summary;

import id.sidik.app.machines.MachineLine;
import id.sidik.app.machines.MachinesViewModel;
import id.sidik.app.machines.care.CareDialogs;
import id.sidik.app.machines.care.CareViewModel;
import id.sidik.app.text.Formats;
import id.sidik.app.text.GaugeWords;
import id.sidik.app.text.Texts;
import id.sidik.app.view.Life;
import id.sidik.app.view.Zones;
import id.sidik.domain.Machine;
import id.sidik.operations.ClockMoment;
import id.sidik.operations.ClockSetting;
import id.sidik.operations.MachineInfo;
import id.sidik.operations.MachineOverview;
import id.sidik.operations.MachineRow;
import java.time.Clock;
import java.util.List;
import java.util.OptionalLong;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.GridPane;

/** What a machine told of itself, how full it is, and how its clock went. */
public final class SummaryView {
    private static final double GAUGE_WIDTH = 120;
    /** From here on a gauge asks to be looked at. */
    private static final int NEARLY_FULL = 85;

    private final MachinesViewModel model;
    private final CareViewModel care;
    private final CareDialogs dialogs;
    private final Texts texts;
    private final Clock clock;
    private final Life life;

    @FXML
    private GridPane facts;
    @FXML
    private GridPane gauges;
    @FXML
    private Label clockTitle;
    @FXML
    private Sparkline drift;
    @FXML
    private Label lastSetting;
    @FXML
    private Button test;
    @FXML
    private Button set;

    public SummaryView(MachinesViewModel model, CareViewModel care, CareDialogs dialogs, Texts texts, Clock clock,
            Life life) {
        this.model = model;
        this.care = care;
        this.dialogs = dialogs;
        this.texts = texts;
        this.clock = clock;
        this.life = life;
    }

    @FXML
    private void initialize() {
        life.follow(model.chosen(), id -> show());
        life.follow(model.lines(), this::show);
        life.follow(care.changed(), any -> showCare());
    }

    private void show() {
        facts.getChildren().clear();
        model.chosenLine().ifPresent(this::show);
    }

    private void show(MachineLine line) {
        Machine machine = line.row().machine();
        fact("machines.serial", machine.id().serial());
        line.row().capability().ifPresent(this::learned);
        fact("machines.people", number(line.row().users()));
        fact("machines.stored", texts.formats().number(line.row().stored()));
        fact("machines.zone", Zones.word(machine.zone(), texts));
        test.setDisable(!machine.reachable());
        set.setDisable(!machine.reachable());
    }

    private void learned(MachineRow.Capabilities learned) {
        fact("machines.model", learned.model());
        fact("machines.firmware", learned.firmware());
        fact("info.platform", learned.platform());
        fact("info.algorithm", learned.fingerVersion());
        fact("machines.transport", learned.transport());
    }

    private void showCare() {
        gauges.getChildren().clear();
        care.overview().ifPresent(overview -> {
            overview.gauges().forEach(this::gauge);
            clock(overview);
        });
    }

    private void gauge(MachineInfo.Gauge gauge) {
        Label name = new Label(texts.get("gauge." + gauge.kind()));
        name.getStyleClass().add("fact-name");
        ProgressBar bar = new ProgressBar(gauge.part());
        bar.setPrefWidth(GAUGE_WIDTH);
        bar.getStyleClass().add("gauge");
        if (gauge.percent() >= NEARLY_FULL) bar.getStyleClass().add("nearly-full");
        String words = GaugeWords.of(gauge, texts);
        bar.setAccessibleText(words);
        gauges.addRow(gauges.getRowCount(), name, bar, new Label(words));
    }

    private void clock(MachineOverview overview) {
        List<ClockMoment> moments = overview.clock();
        String title = moments.isEmpty()
                ? texts.get("summary.clock.none")
                : measured(moments.getLast());
        clockTitle.setText(title);
        drift.show(moments, clock.instant(), title);
        lastSetting.setText(overview.lastSetting().map(this::words).orElse(texts.get("summary.clock.neverSet")));
    }

    /** An offset that the measure itself may be is none. */
    private String measured(ClockMoment moment) {
        Formats formats = texts.formats();
        String when = formats.moment(moment.at(), clock.instant(), clock.getZone());
        return moment.offset().abs().compareTo(moment.uncertainty()) <= 0
                ? texts.get("summary.clock.around", moment.uncertainty().toMillis(), when)
                : texts.get("summary.clock", formats.exactOffset(moment.offset()), when);
    }

    private String words(ClockSetting setting) {
        String when = texts.formats().moment(setting.at(), clock.instant(), clock.getZone());
        String reason = setting.scheduled() ? texts.get("summary.clock.byRule") : setting.reason();
        return setting.result().equals("DONE")
                ? texts.get("summary.clock.set", when, setting.by(), reason)
                : texts.get("summary.clock.notSet", when, setting.by(), setting.result());
    }

    private String number(OptionalLong value) {
        return value.isPresent() ? texts.formats().number(value.getAsLong()) : "";
    }

    private void fact(String key, String value) {
        int row = facts.getRowCount();
        Label name = new Label(texts.get(key));
        name.getStyleClass().add("fact-name");
        facts.add(name, 0, row);
        facts.add(new Label(value.isBlank() ? "–" : value), 1, row);
    }

    @FXML
    private void onTest() {
        care.test();
    }

    @FXML
    private void onSet() {
        dialogs.setClock(facts, care);
    }
}

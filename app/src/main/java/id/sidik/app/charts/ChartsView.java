package id.sidik.app.charts;

import id.sidik.app.shell.Screen;
import id.sidik.app.shell.Section;
import id.sidik.app.shell.Shortcut;
import id.sidik.app.text.Texts;
import id.sidik.app.view.EmptyState;
import id.sidik.app.view.Life;
import id.sidik.app.view.ScreenHead;
import id.sidik.operations.reports.MonthChart;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.chart.LineChart;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.StackedBarChart;
import javafx.scene.chart.XYChart;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.util.StringConverter;

/** Three charts of the unit, each with its sum in words. */
public final class ChartsView implements Screen {
    private final ChartsModel model;
    private final Consumer<Section> go;
    private final Texts texts;
    private final Life life;

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/uuuu", Locale.ROOT);

    @FXML
    private ScreenHead head;
    @FXML
    private Node charts;
    @FXML
    private EmptyState empty;
    @FXML
    private Label daysWords;
    @FXML
    private StackedBarChart<String, Number> days;
    @FXML
    private Label lateWords;
    @FXML
    private GridPane late;
    @FXML
    private Label trendWords;
    @FXML
    private LineChart<String, Number> trend;

    public ChartsView(ChartsModel model, Consumer<Section> go, Texts texts, Life life) {
        this.model = model;
        this.go = go;
        this.texts = texts;
        this.life = life;
    }

    @FXML
    private void initialize() {
        life.follow(model.counting(), busy -> head.busyProperty().set(busy));
        life.follow(model.chart(), this::show);
        ((NumberAxis) days.getYAxis()).setTickLabelFormatter(new StringConverter<>() {
            @Override
            public String toString(Number people) {
                return people.doubleValue() == people.intValue() ? String.valueOf(people.intValue()) : "";
            }

            @Override
            public Number fromString(String text) {
                return text.isEmpty() ? 0 : Integer.valueOf(text);
            }
        });
    }

    private void show(Optional<MonthChart> chart) {
        boolean nothing = chart.isPresent() && chart.get().days().isEmpty();
        empty.setVisible(nothing);
        charts.setVisible(chart.isPresent() && !nothing);
        chart.filter(one -> !one.days().isEmpty()).ifPresent(one -> {
            days(one);
            late(one);
            trend(one);
        });
    }

    private void days(MonthChart chart) {
        days.getData().clear();
        days.getData().add(series("charts.present", chart, MonthChart.Day::present));
        days.getData().add(series("charts.permit", chart, MonthChart.Day::permit));
        days.getData().add(series("charts.absent", chart, MonthChart.Day::absent));
        daysWords.setText(texts.get("charts.days.words", sum(chart, MonthChart.Day::present), sum(chart,
                MonthChart.Day::permit), sum(chart, MonthChart.Day::absent), chart.days().size()));
        days.setAccessibleText(daysWords.getText());
    }

    private static int sum(MonthChart chart, ToIntFunction<MonthChart.Day> count) {
        return chart.days().stream().mapToInt(count).sum();
    }

    private XYChart.Series<String, Number> series(String key, MonthChart chart, ToIntFunction<MonthChart.Day> count) {
        XYChart.Series<String, Number> series = new XYChart.Series<>();
        series.setName(texts.get(key));
        for (MonthChart.Day day : chart.days())
            series.getData().add(new XYChart.Data<>(String.valueOf(day.day().getDayOfMonth()), count.applyAsInt(day)));
        return series;
    }

    private void late(MonthChart chart) {
        new LateGrid(late, texts).show(chart);
        int times = chart.late().stream().mapToInt(MonthChart.Late::times).sum();
        lateWords.setText(texts.get(times == 0 ? "charts.late.none" : "charts.late.words", times));
        late.setAccessibleText(lateWords.getText());
    }

    private void trend(MonthChart chart) {
        XYChart.Series<String, Number> series = new XYChart.Series<>();
        series.setName(texts.get("charts.trend.series"));
        for (MonthChart.Share share : chart.trend())
            series.getData().add(new XYChart.Data<>(MONTH.format(share.month()), share.percent()));
        trend.getData().clear();
        trend.getData().add(series);
        MonthChart.Share last = chart.trend().getLast();
        trendWords.setText(texts.get("charts.trend.words", Math.round(last.percent() * 10) / 10.0, last.month()));
        trend.setAccessibleText(trendWords.getText());
    }

    @FXML
    private void onMachines() {
        go.accept(Section.MACHINES);
    }

    @Override
    public void shown() {
        model.look();
    }

    @Override
    public boolean answers(Shortcut shortcut) {
        if (shortcut != Shortcut.REFRESH) return false;
        model.month().again();
        return true;
    }
}

package id.sidik.app.charts;

import id.sidik.app.text.Texts;
import id.sidik.operations.reports.MonthChart;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;

/** Weekdays by hours; every cell has its number, and the more often the stronger its tint. */
final class LateGrid {
    private static final double WIDTH = 64;
    private static final double HEIGHT = 28;
    private static final double FAINT = 0.12;
    private static final double STRONG = 0.6;

    private final GridPane grid;
    private final Texts texts;

    LateGrid(GridPane grid, Texts texts) {
        this.grid = grid;
        this.texts = texts;
    }

    void show(MonthChart chart) {
        List<MonthChart.Late> late = chart.late();
        grid.getChildren().clear();
        int most = late.stream().mapToInt(MonthChart.Late::times).max().orElse(1);
        List<Integer> hours = chart.hours();
        Map<DayOfWeek, List<MonthChart.Late>> byDay = late.stream().collect(Collectors.groupingBy(
                MonthChart.Late::weekday));
        for (int at = 0; at < hours.size(); at++)
            grid.add(cell("%02d.00".formatted(hours.get(at))), at + 1, 0);
        for (DayOfWeek day : new TreeSet<>(byDay.keySet())) {
            grid.add(cell(texts.get("charts.weekday." + day)), 0, day.getValue());
            for (MonthChart.Late one : byDay.get(day)) {
                Label label = cell(String.valueOf(one.times()));
                double tint = FAINT + (STRONG - FAINT) * one.times() / most;
                label.setStyle("-fx-background-color: rgba(214, 140, 0, " + tint + ");");
                grid.add(label, hours.indexOf(one.hour()) + 1, day.getValue());
            }
        }
    }

    private static Label cell(String text) {
        Label label = new Label(text);
        label.setMinSize(WIDTH, HEIGHT);
        label.setAlignment(javafx.geometry.Pos.CENTER);
        return label;
    }
}

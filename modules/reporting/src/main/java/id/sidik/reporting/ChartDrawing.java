package id.sidik.reporting;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.time.DayOfWeek;
import java.util.List;
import java.util.TreeSet;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.renderers.AbstractRenderer;
import net.sf.jasperreports.renderers.Graphics2DRenderable;

/** Attendance by day on the left, lateness by weekday and hour above the trend on the right. */
final class ChartDrawing extends AbstractRenderer implements Graphics2DRenderable {
    private static final long serialVersionUID = 1L;
    private static final double LEFT_SHARE = 0.6;
    private static final double GAP = 24;
    private static final double HEAD = 22;
    private static final double AXIS = 14;
    private static final double NUMBERS = 24;
    private static final double LEGEND = 92;
    private static final double BAR = 0.7;
    private static final int LINES = 5;
    private static final int[] STEPS = {1, 2, 5};

    private final transient ChartSheet sheet;

    ChartDrawing(ChartSheet sheet) {
        this.sheet = sheet;
    }

    @Override
    public void render(JasperReportsContext context, Graphics2D graphics, Rectangle2D area) {
        Graphics2D own = (Graphics2D) graphics.create();
        own.translate(area.getX(), area.getY());
        ChartPen pen = new ChartPen(own);
        double left = area.getWidth() * LEFT_SHARE - GAP / 2;
        double right = area.getWidth() - left - GAP;
        double half = area.getHeight() / 2;
        days(pen, new Rectangle2D.Double(0, 0, left, area.getHeight()));
        late(pen, new Rectangle2D.Double(left + GAP, 0, right, half - GAP / 4));
        trend(pen, new Rectangle2D.Double(left + GAP, half + GAP / 4, right, half - GAP / 4));
        own.dispose();
    }

    private void days(ChartPen pen, Rectangle2D room) {
        pen.title("Kehadiran unit (orang per hari kerja)", room.getX(), 8);
        legend(pen, room.getX() + NUMBERS);
        int most = sheet.days().stream().mapToInt(ChartSheet.Day::all).max().orElse(0);
        int step = step(most);
        double foot = room.getMaxY() - AXIS;
        double unit = (foot - HEAD - 6) / (step * (double) Math.max(1, (most + step - 1) / step));
        for (int people = 0; people <= most + step - 1; people += step) {
            pen.line(ChartPen.LIGHT, 0.4f, NUMBERS, foot - people * unit, room.getMaxX(), foot - people * unit);
            pen.right(String.valueOf(people), NUMBERS - 4, foot - people * unit + 2);
        }
        double wide = (room.getWidth() - NUMBERS) / Math.max(1, sheet.days().size());
        for (int i = 0; i < sheet.days().size(); i++) {
            ChartSheet.Day day = sheet.days().get(i);
            double x = NUMBERS + i * wide + wide * (1 - BAR) / 2;
            double y = foot;
            for (int part = 0; part < COLORS.size(); part++) {
                double high = List.of(day.present(), day.permit(), day.absent()).get(part) * unit;
                y -= high;
                if (high > 0) pen.box(COLORS.get(part), x, y, wide * BAR, high);
            }
            pen.middle(String.valueOf(day.day().getDayOfMonth()), NUMBERS + i * wide + wide / 2, foot + 9);
        }
    }

    private static final List<Color> COLORS = List.of(ChartPen.MIDDLE, ChartPen.LIGHT, ChartPen.DARK);
    private static final List<String> NAMES = List.of("hadir", "izin, cuti, sakit, dinas", "tanpa keterangan");

    private static void legend(ChartPen pen, double x) {
        for (int i = 0; i < NAMES.size(); i++) {
            pen.box(COLORS.get(i), x + i * LEGEND, 13, 7, 6);
            pen.left(NAMES.get(i), x + i * LEGEND + 10, 19);
        }
    }

    /** Whole people only: 1, 2, 5, 10, 20 … of them between two lines. */
    static int step(int most) {
        for (int ten = 1;; ten *= 10)
            for (int step : STEPS) if (most <= (long) step * ten * LINES) return step * ten;
    }

    private void late(ChartPen pen, Rectangle2D room) {
        pen.title("Keterlambatan menurut hari dan jam datang (kali)", room.getX(), 8);
        if (sheet.late().isEmpty()) {
            pen.left("Tidak ada keterlambatan.", room.getX(), HEAD);
            return;
        }
        List<Integer> hours = ChartSheet.hours(sheet.late().stream().map(ChartSheet.Late::hour).toList());
        List<DayOfWeek> weekdays = List.copyOf(new TreeSet<>(sheet.late().stream().map(ChartSheet.Late::weekday)
                .toList()));
        int most = sheet.late().stream().mapToInt(ChartSheet.Late::times).max().orElse(1);
        double wide = Math.min(46, (room.getWidth() - 36) / hours.size());
        double high = Math.min(14, (room.getHeight() - HEAD - 4) / weekdays.size());
        for (int i = 0; i < hours.size(); i++)
            pen.middle("%02d.00".formatted(hours.get(i)), room.getX() + 36 + (i + 0.5) * wide, HEAD - 3);
        for (int i = 0; i < weekdays.size(); i++)
            pen.left(Indonesian.longWeekday(weekdays.get(i)), room.getX(), HEAD + (i + 0.5) * high + 2);
        for (ChartSheet.Late one : sheet.late()) {
            double x = room.getX() + 36 + hours.indexOf(one.hour()) * wide;
            double y = HEAD + weekdays.indexOf(one.weekday()) * high;
            int gray = 250 - 90 * one.times() / most;
            pen.box(new Color(gray, gray, gray), x, y, wide, high);
            pen.middle(String.valueOf(one.times()), x + wide / 2, y + high / 2 + 2.3);
        }
    }

    private void trend(ChartPen pen, Rectangle2D room) {
        pen.title("Persentase kehadiran dari bulan ke bulan", room.getX(), room.getY() + 8);
        double foot = room.getMaxY() - AXIS;
        double unit = (foot - room.getY() - HEAD) / 100;
        for (int percent = 0; percent <= 100; percent += 50) {
            pen.line(ChartPen.LIGHT, 0.4f, room.getX() + NUMBERS, foot - percent * unit, room.getMaxX(), foot - percent
                    * unit);
            pen.right(percent + " %", room.getX() + NUMBERS - 4, foot - percent * unit + 2);
        }
        double wide = (room.getWidth() - NUMBERS) / Math.max(1, sheet.trend().size());
        for (int i = 0; i < sheet.trend().size(); i++) {
            ChartSheet.Share share = sheet.trend().get(i);
            double x = room.getX() + NUMBERS + (i + 0.5) * wide;
            double y = foot - share.percent() * unit;
            if (i > 0)
                pen.line(ChartPen.DARK, 1.2f, x - wide, foot - sheet.trend().get(i - 1).percent() * unit, x, y);
            pen.box(ChartPen.DARK, x - 1.5, y - 1.5, 3, 3);
            pen.middle(ChartSheet.percent(share), x, y - 4);
            pen.middle("%02d-%d".formatted(share.month().getMonthValue(), share.month().getYear()), x, foot + 9);
        }
    }
}

import java.util.TreeMap;

import net.sf.jasperreports.engine.JRElement;
import net.sf.jasperreports.engine.design.JRDesignBand;
import net.sf.jasperreports.engine.design.JRDesignElement;
import net.sf.jasperreports.engine.design.JRDesignFrame;

/** Moves what was drawn for one width of column to another; edges that met before meet afterwards. */
final class Fit {
    private final TreeMap<Integer, Integer> edges = new TreeMap<>();
    private final int from;
    private final int to;

    private Fit(int from, int to) {
        this.from = from;
        this.to = to;
        edges.put(0, 0);
        edges.put(from, to);
    }

    /** Everything keeps its share of the width. */
    static Fit shares(int from, int to) {
        return new Fit(from, to);
    }

    /** @param edge where it was drawn @param place where it comes to lie */
    void pin(int edge, int place) {
        edges.put(edge, place);
    }

    void all(JRDesignBand band) {
        band.getChildren().forEach(child -> place((JRDesignElement) child));
    }

    /** Keys: {@code left} and {@code right} keep their width at that end, {@code between} keeps both its margins. */
    void place(JRDesignElement element) {
        switch (String.valueOf(element.getKey())) {
        case "left" -> {}
        case "right" -> element.setX(to - (from - element.getX()));
        case "between" -> element.setWidth(to - (from - element.getWidth()));
        default -> share(element);
        }
    }

    private void share(JRDesignElement element) {
        int left = at(element.getX());
        int right = at(element.getX() + element.getWidth());
        element.setX(left);
        element.setWidth(right - left);
        if (element instanceof JRDesignFrame frame)
            for (JRElement inner : frame.getElements()) place((JRDesignElement) inner);
    }

    /** In a straight line between the two nearest known edges. */
    private int at(int x) {
        var below = edges.floorEntry(x);
        var above = edges.ceilingEntry(x);
        if (above == null || below.getKey().equals(above.getKey())) return below.getValue() + x - below.getKey();
        double share = (x - below.getKey()) / (double) (above.getKey() - below.getKey());
        return below.getValue() + (int) Math.round(share * (above.getValue() - below.getValue()));
    }
}

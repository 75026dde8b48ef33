package id.sidik.benchmarks;

import java.io.OutputStream;
import java.util.Map;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRField;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.design.JRDesignBand;
import net.sf.jasperreports.engine.design.JRDesignExpression;
import net.sf.jasperreports.engine.design.JRDesignField;
import net.sf.jasperreports.engine.design.JRDesignSection;
import net.sf.jasperreports.engine.design.JRDesignTextField;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;

/** The reference: a table of as many cells, as plain as JasperReports can fill and export it. */
final class BareSheet {
    private static final int WIDTH = 935;
    private static final int HEIGHT = 609;
    private static final int MARGIN = 20;
    private static final int ROW = 21;
    private static final float LETTERS = 7f;
    private static final float PEN = 0.4f;

    private final JasperReport page;

    /** @param columns of the table */
    BareSheet(int columns) throws JRException {
        JasperDesign design = new JasperDesign();
        design.setName("bare");
        design.setPageWidth(WIDTH);
        design.setPageHeight(HEIGHT);
        design.setColumnWidth(WIDTH - 2 * MARGIN);
        design.setLeftMargin(MARGIN);
        design.setRightMargin(MARGIN);
        design.setTopMargin(MARGIN);
        design.setBottomMargin(MARGIN);
        JRDesignBand row = new JRDesignBand();
        row.setHeight(ROW);
        int width = (WIDTH - 2 * MARGIN) / columns;
        for (int column = 0; column < columns; column++) {
            JRDesignField field = new JRDesignField();
            field.setName("c" + column);
            field.setValueClass(String.class);
            design.addField(field);
            row.addElement(cell(design, column * width, width, "$F{c" + column + "}"));
        }
        ((JRDesignSection) design.getDetailSection()).addBand(row);
        page = JasperCompileManager.getInstance(DefaultJasperReportsContext.getInstance()).compile(design);
    }

    private static JRDesignTextField cell(JasperDesign design, int x, int width, String value) {
        JRDesignTextField cell = new JRDesignTextField(design);
        cell.setX(x);
        cell.setWidth(width);
        cell.setHeight(ROW);
        cell.setFontName("Noto Sans Condensed");
        cell.setFontSize(LETTERS);
        cell.getLineBox().getPen().setLineWidth(PEN);
        cell.setExpression(new JRDesignExpression(value));
        return cell;
    }

    void write(int rows, OutputStream out) throws JRException {
        JasperPrint filled = JasperFillManager.getInstance(DefaultJasperReportsContext.getInstance())
                .fill(page, new java.util.HashMap<>(Map.of()), new Cells(rows));
        JRPdfExporter exporter = new JRPdfExporter();
        exporter.setExporterInput(new SimpleExporterInput(filled));
        exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(out));
        exporter.exportReport();
    }

    /** Two short lines in every cell, as a day has them. */
    private static final class Cells implements JRDataSource {
        private final int rows;
        private int at = -1;

        Cells(int rows) {
            this.rows = rows;
        }

        @Override
        public boolean next() {
            return ++at < rows;
        }

        @Override
        public Object getFieldValue(JRField field) {
            return "07.%02d\n16.%02d".formatted(at % 60, (at * 7) % 60);
        }
    }
}

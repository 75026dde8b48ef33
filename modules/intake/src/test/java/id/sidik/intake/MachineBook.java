package id.sidik.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

/** A book as a self-service machine writes it, with the tables at any place: stands in for a machine's own file. */
final class MachineBook {
    private final HSSFWorkbook book = new HSSFWorkbook();
    private final Sheet shifts = book.createSheet("Shift Setting");
    private final Sheet schedule = book.createSheet("Schedule Setting");
    private final int down;
    private final int right;

    MachineBook(int down, int right) {
        this.down = down;
        this.right = right;
        book.createSheet("Unknown").createRow(3).createCell(2).setCellValue("stays");
        shifts();
        schedule();
    }

    private void shifts() {
        put(shifts, 0, 0, "Attendance Setting Report");
        put(shifts, 2, 0, "Shift");
        put(shifts, 2, 1, "First time range");
        put(shifts, 2, 3, "Second time range");
        put(shifts, 2, 5, "Overtime");
        for (int pair = 0; pair < 3; pair++) {
            put(shifts, 3, 1 + pair * 2, pair == 2 ? "Check-In" : "On-duty");
            put(shifts, 3, 2 + pair * 2, pair == 2 ? "Check-Out" : "Off-duty");
        }
        for (int shift = 1; shift <= 24; shift++) row(shifts, 3 + shift).createCell(right).setCellValue(shift);
        put(shifts, 4, 1, "09:00");
        put(shifts, 4, 2, "18:00");
        CellStyle yellow = book.createCellStyle();
        yellow.setFillForegroundColor(IndexedColors.YELLOW.getIndex());
        yellow.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        row(shifts, 4).getCell(right + 1).setCellStyle(yellow);
    }

    private void schedule() {
        put(schedule, 0, 0, "Special shifts: 25-Leave, 26-Out, Null-Holiday");
        put(schedule, 1, 0, "Schedule date");
        put(schedule, 1, 2, "2026-11-01");
        put(schedule, 2, 0, "ID");
        put(schedule, 2, 1, "Name");
        put(schedule, 2, 2, "Department");
        for (int day = 1; day <= 31; day++) {
            row(schedule, 2).createCell(right + 2 + day).setCellValue(day > 30 ? 1 : day);
            put(schedule, 3, 2 + day, "Mo");
        }
        for (int person = 1; person <= 3; person++) {
            row(schedule, 3 + person).createCell(right).setCellValue(person);
            put(schedule, 3 + person, 1, "Contoh Pegawai " + person);
            row(schedule, 3 + person).createCell(right + 3).setCellValue(1);
        }
    }

    private Row row(Sheet sheet, int row) {
        Row found = sheet.getRow(down + row);
        return found == null ? sheet.createRow(down + row) : found;
    }

    private void put(Sheet sheet, int row, int column, String text) {
        row(sheet, row).createCell(right + column).setCellValue(text);
    }

    MachineBook without(String label) {
        for (Sheet sheet : book) for (Row row : sheet) row.forEach(cell -> {
            if (cell.toString().equals(label)) cell.setBlank();
        });
        return this;
    }

    byte[] bytes() {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            book.write(out);
            return out.toByteArray();
        } catch (IOException memory) {
            throw new UncheckedIOException(memory);
        }
    }
}

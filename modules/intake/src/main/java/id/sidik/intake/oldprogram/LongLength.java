package id.sidik.intake.oldprogram;

import com.healthmarketscience.jackcess.Column;
import com.healthmarketscience.jackcess.Row;
import com.healthmarketscience.jackcess.Table;
import com.healthmarketscience.jackcess.impl.ColumnImpl;
import com.healthmarketscience.jackcess.impl.NullMask;
import com.healthmarketscience.jackcess.impl.RowIdImpl;
import com.healthmarketscience.jackcess.impl.TableImpl;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * How long a long value says that it is, told before it is read: the library makes room for whatever stands there, up to
 * a gigabyte. The row of Access 2000 and later ends with the starts of its values in reverse, their count, and a bit for
 * every column that is set; a long value begins with a u32 whose lower 30 bits are its length.
 */
final class LongLength {
    private static final int BITS = 0x3FFF_FFFF;
    private static final int HEAD = 4;
    private static final int COUNT = 2;
    private static final int START = 2;

    private LongLength() {}

    /** 0 when the value is not set. @throws IOException when the row is not as it should be */
    static long of(Table table, Column column, Row row) throws IOException {
        TableImpl all = (TableImpl) table;
        ColumnImpl one = (ColumnImpl) column;
        TableImpl.RowState state = all.createRowState();
        ByteBuffer data = TableImpl.positionAtRowData(state, (RowIdImpl) row.getId());
        if (data == null) throw new IOException("no such row");
        NullMask set = state.getNullMask(data);
        if (set.isNull(one)) return 0;
        data.reset(); // the library marks where the row begins; offsets count from there
        int first = data.position();
        int at = data.limit() - set.byteSize() - COUNT - START - one.getVarLenTableIndex() * START;
        int begins = Short.toUnsignedInt(data.getShort(at));
        int stops = Short.toUnsignedInt(data.getShort(at - START));
        if (stops < begins || first + stops > data.limit()) throw new IOException("a value ends before it begins");
        if (stops - begins < HEAD) return 0;
        byte[] head = new byte[HEAD];
        data.position(first + begins);
        data.get(head);
        return ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN).getInt() & BITS;
    }
}

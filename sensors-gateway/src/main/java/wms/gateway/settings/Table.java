package wms.gateway.settings;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A table beside the settings: CSV with a header, '#' begins a comment line. Whoever asks for a cell gets a value in any case; what was
 * wrong is told at the end, every mistake at once with its line.
 */
public final class Table {
    static final Pattern CODE = Pattern.compile("[A-Za-z0-9_-]{1,64}");

    private final Path file;
    private final List<NamedCsvRecord> records;
    private final List<String> mistakes = new ArrayList<>();

    private Table(Path file, List<NamedCsvRecord> records) {
        this.file = file;
        this.records = records;
    }

    public static Table read(Path file, List<String> needed, List<String> possible) {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().commentStrategy(CommentStrategy.SKIP).detectBomHeader(true).allowMissingFields(true).ofNamedCsvRecord(file)) {
            List<NamedCsvRecord> records = reader.stream().toList();
            if (records.isEmpty()) {
                throw new Misconfigured("The table " + file + " names no row below its header.");
            }
            mustHave(file, new LinkedHashSet<>(records.get(0).getHeader().stream().map(String::strip).toList()), needed, possible);
            return new Table(file, records);
        } catch (IOException | CsvParseException e) {
            throw new Misconfigured("The table " + file + " cannot be read: " + e.getMessage() + ".");
        }
    }

    private static void mustHave(Path file, Set<String> header, List<String> needed, List<String> possible) {
        List<String> wrong = new ArrayList<>();
        needed.stream().filter(name -> !header.contains(name)).forEach(name -> wrong.add("The table " + file + " has no column '" + name + "'."));
        header.stream().filter(name -> !needed.contains(name) && !possible.contains(name)).forEach(name -> wrong.add("The table " + file + " has a column '" + name + "', which is not known."));
        if (!wrong.isEmpty()) {
            throw new Misconfigured(wrong);
        }
    }

    /** Each row as what the reader makes of it. */
    public <T> List<T> rows(Function<Row, T> reader) {
        List<T> rows = records.stream().map(Row::new).map(reader).toList();
        if (!mistakes.isEmpty()) {
            throw new Misconfigured(mistakes);
        }
        return rows;
    }

    /** One line of the table. */
    public final class Row {
        private final NamedCsvRecord cells;

        private Row(NamedCsvRecord cells) {
            this.cells = cells;
        }

        public boolean has(String column) {
            return !text(column).isEmpty();
        }

        /** Empty when there is no such column. */
        public String text(String column) {
            return cells.findField(column).map(String::strip).orElse("");
        }

        public String code(String column) {
            return code(column, text(column));
        }

        /** Codes with ';' between. */
        public List<String> codes(String column) {
            return Arrays.stream(text(column).split(";")).map(String::strip).map(code -> code(column, code)).toList();
        }

        private String code(String column, String code) {
            if (!CODE.matcher(code).matches()) {
                wrong(column, code, "a code of letters, digits, '_' and '-', at most 64");
            }
            return code;
        }

        public double number(String column, double least, double most) {
            try {
                double value = Double.parseDouble(text(column));
                if (value >= least && value <= most) {
                    return value;
                }
                wrong(column, text(column), "between " + least + " and " + most);
            } catch (NumberFormatException e) {
                wrong(column, text(column), "a number");
            }
            return least;
        }

        public double numberOr(String column, double least, double most, double absent) {
            return has(column) ? number(column, least, most) : absent;
        }

        public int whole(String column, int least, int most) {
            double value = number(column, least, most);
            if (value != Math.rint(value)) {
                wrong(column, text(column), "a whole number");
            }
            return (int) value;
        }

        public <E extends Enum<E>> E choice(String column, Class<E> words, E absent) {
            Optional<E> chosen = Arrays.stream(words.getEnumConstants()).filter(word -> word.name().equalsIgnoreCase(text(column))).findFirst();
            if (chosen.isEmpty() && (has(column) || absent == null)) {
                wrong(column, text(column), "one of " + Settings.names(words));
            }
            return chosen.orElse(absent == null ? words.getEnumConstants()[0] : absent);
        }

        public void wrong(String column, String value, String wanted) {
            mistakes.add(String.format(Locale.ROOT, "%s, line %d (%s): '%s' of '%s' is not %s.", file, cells.getStartingLineNumber(), cells.getField(0).strip(), value, column, wanted));
        }
    }
}

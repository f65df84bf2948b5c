package wms.dispatch.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A linear programme in one form: columns {@code >= 0}, rows {@code <= limit}, objectives to be minimised one after the other. */
final class LinearModel {
  private int columns;
  private int entries;
  private double[] limits = new double[64];
  private int rows;
  private int[] entryRow = new int[256];
  private int[] entryColumn = new int[256];
  private double[] entryValue = new double[256];
  private final List<double[]> objectives = new ArrayList<>();

  int column() { return columns++; }

  int row(double limit) {
    if (rows == limits.length) limits = Arrays.copyOf(limits, rows * 2);
    limits[rows] = limit;
    return rows++;
  }

  void put(int row, int column, double value) {
    if (entries == entryRow.length) {
      entryRow = Arrays.copyOf(entryRow, entries * 2);
      entryColumn = Arrays.copyOf(entryColumn, entries * 2);
      entryValue = Arrays.copyOf(entryValue, entries * 2);
    }
    entryRow[entries] = row;
    entryColumn[entries] = column;
    entryValue[entries++] = value;
  }

  /** Costs per column; to be added once all columns exist. */
  void minimise(double[] costs) { objectives.add(costs); }

  int columns() { return columns; }

  int rows() { return rows; }

  int entries() { return entries; }

  double limit(int row) { return limits[row]; }

  int entryRow(int entry) { return entryRow[entry]; }

  int entryColumn(int entry) { return entryColumn[entry]; }

  double entryValue(int entry) { return entryValue[entry]; }

  List<double[]> objectives() { return objectives; }
}

package org.dinggang.exchange.workbook;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dinggang.exchange.Place;
import org.dinggang.exchange.Problems;
import org.dinggang.exchange.Tree;
import org.dinggang.exchange.workbook.values.Choice;
import org.dinggang.exchange.workbook.values.ChoiceForm;
import org.dinggang.exchange.workbook.values.ParameterForm;
import org.dinggang.exchange.workbook.values.TextForm;
import org.dinggang.model.Text;
import org.dinggang.policy.ParameterName;
import org.jspecify.annotations.Nullable;

/** The sheet of parameters in which the round departs from its rule set; a table of values takes a row for each entry. */
final class ParameterSheet {

    static final Column NAME = Column.choice(
                    "参数",
                    "parameter",
                    ChoiceForm.suggesting(Arrays.stream(ParameterName.values())
                            .filter(name -> name != ParameterName.OBJECTIVE)
                            .map(name -> Choice.of(
                                    name.id(),
                                    Text.same(name.id()),
                                    name.meaning().zh()))
                            .toList()),
                    "规则集中的参数名",
                    "name of the rule set's parameter")
            .looking(Look.LONG_WORDS)
            .needed()
            .like(SheetPlan.SAMPLE_MARK + "tenure.years");
    static final Column ENTRY = Column.text(
                    "键",
                    "entry",
                    Look.WORDS,
                    "参数是一张表时填写，如年限的岗位等级；default为其他各项",
                    "where the parameter is a table: the entry, for instance the grade; default for all others")
            .as(TextForm.any())
            .like("3");
    static final Column VALUE = Column.text(
                    "值", "value", Look.ANY, "数字、是或否、文字；列表写成[1,2]", "a number, 是 or 否, words; lists as [1,2]")
            .as(new ParameterForm())
            .needed()
            .like("5");

    static final SheetPlan PLAN = SheetPlan.of(
            "参数",
            false,
            new Text("本批次与规则集不同的参数；没有就不填", "parameters in which this round departs from the rule set; usually none"),
            List.of(NAME, ENTRY, VALUE),
            0);

    private ParameterSheet() {}

    /** The overrides as one object; empty where there are none. */
    static Map<String, Tree> values(SheetTable table, Problems problems) {
        Map<String, Tree> values = new LinkedHashMap<>();
        Map<String, Map<String, Tree>> entries = new LinkedHashMap<>();
        for (int row = 0; row < table.size(); row++) {
            String name = table.words(row, NAME);
            Tree value = table.value(row, VALUE);
            Tree entry = table.value(row, ENTRY);
            if (name == null) {
                complain(table.at(row), problems, new Text("没有填写参数名", "the parameter's name is missing"));
            } else if (value == null) {
                complain(table.at(row, VALUE), problems, new Text("没有填写值", "the value is missing"));
            } else if (entry == null
                    ? values.containsKey(name)
                    : values.containsKey(name) && !entries.containsKey(name)) {
                complain(
                        table.at(row),
                        problems,
                        new Text("参数“" + name + "”重复", "parameter “" + name + "” is there twice"));
            } else if (entry instanceof Tree.Words key) {
                Map<String, Tree> inner = entries.computeIfAbsent(name, added -> new LinkedHashMap<>());
                if (inner.put(key.value(), value) != null) {
                    complain(
                            table.at(row, ENTRY),
                            problems,
                            new Text("键“" + key.value() + "”重复", "entry “" + key.value() + "” is there twice"));
                }
                values.put(name, new Tree.Unusable());
            } else {
                values.put(name, value);
            }
        }
        entries.forEach((name, inner) -> values.put(name, new Tree.Fields(inner)));
        return values;
    }

    private static void complain(Place place, Problems problems, Text message) {
        problems.add(place, message);
    }

    /** The cell of a parameter, of one of its entries where one is named. */
    static Place at(SheetTable table, String name, String entry) {
        Place found = table.everywhere();
        for (int row = table.size() - 1; row >= 0; row--) {
            if (name.equals(table.words(row, NAME))) {
                found = table.at(row, VALUE);
                if (entry.equals(table.words(row, ENTRY))) {
                    return found;
                }
            }
        }
        return found;
    }

    /** Writes the overrides. */
    static void write(Map<String, ? extends @Nullable Object> parameters, RowWriter rows) {
        parameters.forEach((name, value) -> {
            if (value instanceof Map<?, ?> entries && !entries.isEmpty()) {
                entries.forEach((key, inner) -> rows.row(name, String.valueOf(key), cell(inner)));
            } else {
                rows.row(name, null, cell(value));
            }
        });
    }

    private static Object cell(@Nullable Object value) {
        return switch (value) {
            case null -> "null";
            case Integer number -> number;
            case Boolean flag -> flag;
            default -> ParameterForm.write(value);
        };
    }
}

package org.dinggang.ui.widgets;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.data.provider.SortDirection;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dinggang.ui.SignedInTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lists filter, sort and export what they show. */
class ListColumnsTest extends SignedInTest {
    private record Post(String name, int number) {}

    private final Grid<Post> grid = new Grid<>();
    private final ListColumns<Post> columns = new ListColumns<>(grid);

    @Override
    protected boolean hasPeople() {
        return false;
    }

    @BeforeEach
    void fill() {
        columns.add("岗位", Post::name);
        columns.add("数", post -> Integer.toString(post.number()));
        grid.setItems(new Post("Alpha 护理", 3), new Post("Beta 内科", 1), new Post("Gamma 内科", 2));
        UI.getCurrent().add(grid);
    }

    @Test
    void whatIsTypedIsLookedForInEveryColumn() {
        FilterField filter = columns.filter("筛选");
        UI.getCurrent().add(filter);
        test(filter).setValue("内科");
        assertThat(columns.rows()).containsExactly(List.of("Beta 内科", "1"), List.of("Gamma 内科", "2"));
        test(filter).setValue(" ALPHA ");
        assertThat(columns.rows()).containsExactly(List.of("Alpha 护理", "3"));
        test(filter).setValue("2");
        assertThat(columns.rows()).containsExactly(List.of("Gamma 内科", "2"));
        test(filter).setValue("");
        assertThat(columns.rows()).hasSize(3);
    }

    @Test
    void theExportIsSortedAsTheListIs() {
        grid.sort(List.of(new GridSortOrder<>(grid.getColumns().getLast(), SortDirection.DESCENDING)));
        assertThat(columns.rows()).extracting(List::getLast).containsExactly("3", "2", "1");
    }

    @Test
    void aTableHasNoFormulasAndQuotesWhatNeedsIt() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (CsvFile csv = new CsvFile(file, List.of("名称", "说明"))) {
            csv.row(List.of("=1+1", "甲,\"乙\""));
            csv.row(List.of("-", "@x"));
        }
        assertThat(file.toString(StandardCharsets.UTF_8))
                .isEqualTo("\uFEFF名称,说明\r\n'=1+1,\"甲,\"\"乙\"\"\"\r\n'-,'@x\r\n");
    }
}

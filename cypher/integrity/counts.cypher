// How many cases did each rule of integrity find? Rules without a case are not in the answer.
// @row rule string
// @row total number
MATCH (f:Finding)
WHERE f.rule > ''
RETURN f.rule AS rule, count(f) AS total

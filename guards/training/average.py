"""The mean of several trained models of one shape: runs that begin at the same weights often do better together than any alone (model soups)."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import numpy_helper

_QUANTISED, _SCALE, _ZERO = "_quantized", "_scale", "_zero_point"


def average(models: Sequence[Path], out: Path) -> None:
    """Write the mean of int8 ONNX `models` to `out`. Raises ValueError where they differ in shape."""
    loaded = [onnx.load(path) for path in models]
    tables = [{t.name: t for t in model.graph.initializer} for model in loaded]
    if len({tuple(table) for table in tables}) != 1:
        raise ValueError("models of different shapes have no mean")
    for tensor in loaded[0].graph.initializer:
        name = tensor.name
        if name.endswith(_QUANTISED):
            stem = name.removesuffix(_QUANTISED)
            if len({table[name].raw_data for table in tables}) == 1:  # frozen in training
                continue
            weights = np.mean([_plain(table, stem) for table in tables], axis=0)
            _write(tables[0], stem, weights, axis=_axis(tables[0], stem))
        elif tensor.data_type == onnx.TensorProto.FLOAT and not name.endswith(_SCALE):
            mean = np.mean([numpy_helper.to_array(table[name]) for table in tables], axis=0)
            tensor.CopyFrom(numpy_helper.from_array(mean.astype(np.float32), name))
    onnx.save(loaded[0], out)


Tensors = dict[str, onnx.TensorProto]


def _axis(table: Tensors, stem: str) -> int | None:
    """Along which axis each channel has a scale of its own; None where there is one for all."""
    scale = numpy_helper.to_array(table[stem + _SCALE])
    if scale.size == 1:
        return None
    return next(int(n) for n, length in reversed(list(enumerate(table[stem + _QUANTISED].dims))) if length == scale.size)


def _along(values: NDArray[np.float64], axis: int | None, dims: int) -> NDArray[np.float64]:
    return values.reshape([-1 if n == axis else 1 for n in range(dims)]) if axis is not None else values.reshape(())


def _plain(table: Tensors, stem: str) -> NDArray[np.float64]:
    held = numpy_helper.to_array(table[stem + _QUANTISED]).astype(np.float64)
    scale, zero = (numpy_helper.to_array(table[stem + part]).astype(np.float64) for part in (_SCALE, _ZERO))
    axis = _axis(table, stem)
    return (held - _along(zero, axis, held.ndim)) * _along(scale, axis, held.ndim)


def _write(table: Tensors, stem: str, weights: NDArray[np.float64], axis: int | None) -> None:
    held = numpy_helper.to_array(table[stem + _QUANTISED])
    zero = numpy_helper.to_array(table[stem + _ZERO])
    bounds = np.iinfo(held.dtype)
    shift = _along(zero.astype(np.float64), axis, held.ndim)
    room = np.minimum(bounds.max - zero.astype(np.float64), zero.astype(np.float64) - bounds.min)
    others = tuple(n for n in range(held.ndim) if n != axis)
    widest = np.abs(weights).max(axis=others if axis is not None else None)
    scale = np.maximum(widest / np.maximum(room.reshape(-1) if axis is not None else room.reshape(()), 1), 1e-12)
    values = np.clip(np.round(weights / _along(np.asarray(scale), axis, held.ndim) + shift), bounds.min, bounds.max).astype(held.dtype)
    table[stem + _QUANTISED].CopyFrom(numpy_helper.from_array(values, stem + _QUANTISED))
    dims = tuple(table[stem + _SCALE].dims)
    table[stem + _SCALE].CopyFrom(numpy_helper.from_array(np.asarray(scale, dtype=np.float32).reshape(dims), stem + _SCALE))
